import {
  ROLE_CREATED,
  TYPE_COUNTER,
  TYPE_HISTOGRAM,
  TYPE_SUMMARY,
} from '../../../model/metric-type.ts';
import type { Rule } from '../rule.ts';
import { settledTypes } from './structure/settled-types.ts';

/** One finding for the dump. Counts families. */
export const createdMissing: Rule = {
  id: 'om/created-missing',
  level: 'info',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Counter; Histogram; Summary: SHOULD',
  examples: {
    breaks: [
      '# TYPE a counter\na_total 1\n# EOF\n',
      '# TYPE s summary\ns_count 1\ns_sum 2\n# EOF\n',
    ],
    keeps: [
      '# TYPE a counter\na_total 1\na_created 1700000000.5\n# EOF\n',
      '# TYPE a gauge\na 1\n# EOF\n',
      '# TYPE a counter\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { families, names } = tables;
    const types = settledTypes(tables);
    const created = new Uint8Array(families.length);
    for (let row = 0; row < names.length; row++)
      if (names.role[row] === ROLE_CREATED) created[names.family[row]!] = 1;
    for (let family = 0; family < families.length; family++) {
      const type = types[family]!;
      const counts = type === TYPE_COUNTER || type === TYPE_HISTOGRAM || type === TYPE_SUMMARY;
      if (!counts || created[family] !== 0 || families.samples[family] === 0) continue;
      report({ line: families.firstSampleLine[family]!, part: 'name' });
    }
  },
};
