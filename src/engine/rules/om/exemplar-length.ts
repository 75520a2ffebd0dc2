import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';

const MOST_RUNES = 128;

export const exemplarLength: Rule = {
  id: 'om/exemplar-length',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Exemplars',
  examples: {
    breaks: [`# TYPE a counter\na_total 1 # {trace_id="${'x'.repeat(121)}"} 1\n# EOF\n`],
    keeps: [
      `# TYPE a counter\na_total 1 # {trace_id="${'x'.repeat(120)}"} 1\n# EOF\n`,
      `# TYPE a counter\na_total 1 # {trace_id="${'☃'.repeat(120)}"} 1\n# EOF\n`,
      `a{trace_id="${'x'.repeat(121)}"} 1\n# EOF\n`,
    ],
  },

  check({ tables }, report) {
    const { names, series, samples, exemplars } = tables;
    const familyName = familyNames(tables);
    for (let row = 0; row < exemplars.length; row++) {
      if (exemplars.runes[row]! <= MOST_RUNES) continue;
      const sample = exemplars.sample[row]!;
      const family = names.family[series.name[samples.series[sample]!]!]!;
      const name = familyName(family);
      report({ line: samples.line[sample]!, part: 'exemplar', family }, { name, most: MOST_RUNES });
    }
  },
};
