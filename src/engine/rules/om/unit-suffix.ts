import { META_UNIT } from '../../store/tables.ts';
import type { Rule } from '../rule.ts';

/** `# UNIT a ` with nothing behind the blank counts as no unit. */
export const unitSuffix: Rule = {
  id: 'om/unit-suffix',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, MetricFamily Unit',
  examples: {
    breaks: [
      '# TYPE a gauge\n# UNIT a seconds\na 1\n# EOF\n',
      '# TYPE aseconds gauge\n# UNIT aseconds seconds\naseconds 1\n# EOF\n',
      '# TYPE a_seconds_total counter\n# UNIT a_seconds_total seconds\n# EOF\n',
      '# UNIT a_seconds seconds \n# EOF\n',
    ],
    keeps: [
      '# TYPE a_seconds gauge\n# UNIT a_seconds seconds\na_seconds 1\n# EOF\n',
      '# TYPE a_seconds counter\n# UNIT a_seconds seconds\na_seconds_total 1\n# EOF\n',
      '# TYPE a gauge\n# UNIT a \na 1\n# EOF\n',
    ],
  },
  faults: ['unit-extra-words'],

  check({ tables }, report) {
    const { strings, metadata } = tables;
    for (let row = 0; row < metadata.length; row++) {
      if (metadata.kind[row] !== META_UNIT || strings.size(metadata.value[row]!) === 0) continue;
      const unit = strings.text(metadata.value[row]!);
      // A unit of several words is told by the reader.
      if (/[ \t]/.test(unit)) continue;
      const name = strings.text(metadata.name[row]!);
      if (name.endsWith(`_${unit}`)) continue;
      report(
        { line: metadata.line[row]!, part: 'word', family: metadata.family[row]! },
        { name, unit },
      );
    }
  },
};
