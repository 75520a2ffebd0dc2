import { ROLE_TOTAL, TYPE_COUNTER } from '../../../model/metric-type.ts';
import type { Rule } from '../rule.ts';
import { sampleNames } from './structure/sample-names.ts';
import { namesOfRole } from './structure/role-names.ts';

export const counterValue: Rule = {
  id: 'om/counter-value',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Counter',
  examples: {
    breaks: ['# TYPE a counter\na_total -1\n# EOF\n', '# TYPE a counter\na_total NaN\n# EOF\n'],
    keeps: [
      '# TYPE a counter\na_total 0\n# EOF\n',
      '# TYPE a counter\na_total +Inf\n# EOF\n',
      '# TYPE a gauge\na -1\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { names, series, samples } = tables;
    const sampleName = sampleNames(tables);
    const totals = namesOfRole(tables, TYPE_COUNTER, ROLE_TOTAL);
    if (totals === undefined) return;
    for (let row = 0; row < samples.length; row++) {
      const value = samples.value[row]!;
      if (value >= 0) continue;
      const name = series.name[samples.series[row]!]!;
      if (totals[name] === 0) continue;
      report(
        { line: samples.line[row]!, part: 'value', family: names.family[name]! },
        { name: sampleName(row), what: value < 0 ? 'negative' : 'nan' },
      );
    }
  },
};
