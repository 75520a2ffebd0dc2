import type { Rule } from '../rule.ts';

/** One finding for the dump. Counts families. */
export const timestampPresent: Rule = {
  id: 'om/timestamp-present',
  level: 'info',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Metric: SHOULD NOT',
  examples: {
    breaks: ['a 1 1700000000.5\n# EOF\n'],
    keeps: [
      'a 1\n# EOF\n',
      '# TYPE a counter\na_total 1\na_created 1700000000.5\n# EOF\n',
      '# TYPE a counter\na_total 1 # {x="y"} 1 1700000000.5\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { families, names, series, samples } = tables;
    const told = new Uint8Array(families.length);
    for (let row = 0; row < samples.length; row++) {
      if (Number.isNaN(samples.timestamp[row]!)) continue;
      const family = names.family[series.name[samples.series[row]!]!]!;
      if (told[family] !== 0) continue;
      told[family] = 1;
      report({ line: samples.line[row]!, part: 'timestamp' });
    }
  },
};
