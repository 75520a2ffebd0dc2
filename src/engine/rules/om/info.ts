import { ROLE_INFO, ROLE_VALUE, TYPE_INFO } from '../../../model/metric-type.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { namesOfRole } from './structure/role-names.ts';

export const info: Rule = {
  id: 'om/info',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Info; Info (text format)',
  examples: {
    breaks: [
      '# TYPE i info\ni_info{v="1"} 2\n# EOF\n',
      '# TYPE i info\ni{v="1"} 1\n# EOF\n',
      '# TYPE i_info info\ni_info{v="1"} 1\n# EOF\n',
    ],
    keeps: [
      '# TYPE i info\ni_info{v="1"} 1\n# EOF\n',
      '# TYPE i info\ni_info{v="1"} 1.0\n# EOF\n',
      '# TYPE i_info gauge\ni_info{v="1"} 2\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { names, series, samples } = tables;
    const familyName = familyNames(tables);
    const bare = namesOfRole(tables, TYPE_INFO, ROLE_VALUE);
    const named = namesOfRole(tables, TYPE_INFO, ROLE_INFO);
    if (bare === undefined && named === undefined) return;
    for (let row = 0; row < samples.length; row++) {
      const nameRow = series.name[samples.series[row]!]!;
      const isBare = bare?.[nameRow] === 1;
      if (!isBare && named?.[nameRow] !== 1) continue;
      const family = names.family[nameRow]!;
      const line = samples.line[row]!;
      const name = familyName(family);
      if (isBare) {
        const should = name.endsWith('_info') ? name.slice(0, -'_info'.length) : name;
        const form = should === name ? 'sample' : 'family';
        report({ line, part: 'name', family, variant: 'suffix' }, { form, name, should });
      }
      if (samples.value[row] !== 1)
        report({ line, part: 'value', family, variant: 'value' }, { form: 'value', name });
    }
  },
};
