import { ROLE_CREATED } from '../../../model/metric-type.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { orderOf } from './structure/order.ts';

/** Told where the next line shows it: a sample of the same Metric that comes after `_created`. */
export const createdOrder: Rule = {
  id: 'om/created-order',
  level: 'info',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'Prometheus, model/textparse/openmetricsparse.go',
  examples: {
    breaks: ['# TYPE a counter\na_created 1700000000.5\na_total 1\n# EOF\n'],
    keeps: [
      '# TYPE a counter\na_total 1\na_created 1700000000.5\n# EOF\n',
      '# TYPE a counter\na_total{b="1"} 1\na_created{b="1"} 1.5\na_total{b="2"} 1\na_created{b="2"} 1.5\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { names, series, samples } = tables;
    const familyName = familyNames(tables);
    if (!names.role.includes(ROLE_CREATED)) return;
    const { metric } = orderOf(tables);
    for (let row = 0; row + 1 < samples.length; row++) {
      const name = series.name[samples.series[row]!]!;
      if (names.role[name] !== ROLE_CREATED) continue;
      const own = metric[samples.series[row]!];
      if (row > 0 && metric[samples.series[row - 1]!] === own) continue;
      if (metric[samples.series[row + 1]!] !== own) continue;
      const family = names.family[name]!;
      report({ line: samples.line[row]!, part: 'name', family }, { name: familyName(family) });
    }
  },
};
