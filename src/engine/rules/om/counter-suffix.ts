import { ROLE_CREATED, ROLE_TOTAL, ROLE_VALUE, TYPE_COUNTER } from '../../../model/metric-type.ts';
import type { Params } from '../../../model/finding.ts';
import type { Rule } from '../rule.ts';
import { settledTypes } from './structure/settled-types.ts';
import { unreadFamilies } from './structure/unread-families.ts';

const SAW_TOTAL = 1;
const SAW_CREATED = 2;

/**
 * A family that is named `x_total` itself is told once, where its TYPE line stands; else each
 * sample without the suffix is told. A `_created` without any `_total` is the third form.
 */
export const counterSuffix: Rule = {
  id: 'om/counter-suffix',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Counter; Counter (text format)',
  examples: {
    breaks: [
      '# TYPE a counter\na 1\n# EOF\n',
      '# TYPE a_total counter\na_total 1\n# EOF\n',
      '# TYPE a counter\na_created 1700000000.5\n# EOF\n',
    ],
    keeps: [
      '# TYPE a counter\na_total 1\n# EOF\n',
      '# TYPE a counter\na_total 1\na_created 1700000000.5\n# EOF\n',
      '# TYPE a gauge\na 1\n# EOF\n',
      '# TYPE a counter\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { strings, families, names, series, samples } = tables;
    const types = settledTypes(tables);
    const saw = new Uint8Array(families.length);
    const told = new Uint8Array(names.length); // names whose samples are told one by one
    let any = false;
    for (let row = 0; row < names.length; row++) {
      const family = names.family[row]!;
      if (types[family] !== TYPE_COUNTER) continue;
      if (names.role[row] === ROLE_TOTAL) saw[family]! |= SAW_TOTAL;
      if (names.role[row] === ROLE_CREATED) saw[family]! |= SAW_CREATED;
      if (names.role[row] !== ROLE_VALUE) continue;
      saw[family]! |= SAW_TOTAL;
      const name = strings.text(names.string[row]!);
      if (!name.endsWith('_total')) {
        told[row] = 1;
        any = true;
        continue;
      }
      const should = name.slice(0, -'_total'.length);
      report(
        { line: families.typeLine[family]!, part: 'name', family, variant: 'family' },
        { form: 'family', name, should },
      );
    }
    const params: Params[] = [];
    for (let row = 0; any && row < samples.length; row++) {
      const nameRow = series.name[samples.series[row]!]!;
      if (told[nameRow] === 0) continue;
      if (params[nameRow] === undefined) {
        const name = strings.text(names.string[nameRow]!);
        params[nameRow] = { form: 'sample', name, should: `${name}_total` };
      }
      const family = names.family[nameRow]!;
      const where = { line: samples.line[row]!, part: 'name', family, variant: 'sample' } as const;
      report(where, params[nameRow]);
    }
    const unread = unreadFamilies(tables);
    for (let family = 0; family < families.length; family++) {
      if (saw[family] !== SAW_CREATED || unread.has(family)) continue;
      const name = strings.text(families.name[family]!);
      report(
        { line: families.firstSampleLine[family]!, part: 'name', family, variant: 'created-alone' },
        { form: 'created-alone', name, should: `${name}_total` },
      );
    }
  },
};
