import { NO_LINE, NONE } from '../../../model/ids.ts';
import { ROLE_SUFFIXES, TYPE_GAUGE, TYPE_NONE } from '../../../model/metric-type.ts';
import type { Tables } from '../../store/tables.ts';
import type { Rule } from '../rule.ts';

/** Fires when an undescribed name with a suffix follows straight on a gauge of the same stem. */
export const gaugeSuffix: Rule = {
  id: 'om/gauge-suffix',
  level: 'warning',
  kind: 'judgement',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Gauge (text format)',
  examples: {
    breaks: [
      '# TYPE a gauge\na_total 1\n# EOF\n',
      '# TYPE a gauge\na 1\na_created 1700000000.5\n# EOF\n',
    ],
    keeps: [
      '# TYPE a gauge\na 1\n# EOF\n',
      '# TYPE a gauge\na 1\n# TYPE a_total gauge\na_total 1\n# EOF\n',
      '# TYPE a gauge\na 1\n# TYPE b gauge\nb 1\na_total 1\n# EOF\n',
      '# TYPE a gauge\na 1\na_ratio 1\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { strings, families, names, series, samples, metadata } = tables;
    let before: number = NONE; // family of the line before
    let meta = 0;
    for (let row = 0; row < samples.length; row++) {
      const line = samples.line[row]!;
      for (; meta < metadata.length && metadata.line[meta]! < line; meta++)
        if (metadata.family[meta] !== NONE) before = metadata.family[meta]!;
      const family = names.family[series.name[samples.series[row]!]!]!;
      if (family === before) continue;
      if (isGauge(tables, before) && families.firstLine[family] === line) {
        const suffix = suffixAfter(tables, before, family);
        const name = strings.text(families.name[family]!);
        const gauge = strings.text(families.name[before]!);
        if (suffix !== undefined) report({ line, part: 'name', family }, { name, gauge, suffix });
      }
      before = family;
    }
  },
};

function isGauge({ families }: Tables, family: number): boolean {
  return family !== NONE && families.type[family] === TYPE_GAUGE;
}

function suffixAfter({ strings, families }: Tables, stem: number, family: number) {
  const undescribed = families.type[family] === TYPE_NONE && families.helpLine[family] === NO_LINE;
  if (!undescribed) return undefined;
  const name = strings.text(families.name[family]!);
  const gauge = strings.text(families.name[stem]!);
  return ROLE_SUFFIXES.find((suffix) => suffix !== '' && name === gauge + suffix);
}
