import { NO_LINE } from '../../../model/ids.ts';
import { METRIC_TYPES, TYPE_COUNTER, TYPE_NONE, TYPE_UNKNOWN } from '../../../model/metric-type.ts';
import type { Rule } from '../rule.ts';
import { TYPE_UNSETTLED, settledTypes } from './structure/settled-types.ts';

/** `_info` is left out: a gauge of that name and the value 1 is a custom of its own. */
const SUFFIXES = ['_total', '_created', '_bucket', '_count', '_sum', '_gcount', '_gsum'];

/** Counters are om/counter-suffix's, and a name without a type promises nothing. */
export const confusingSuffix: Rule = {
  id: 'om/confusing-suffix',
  level: 'info',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Suffixes: SHOULD',
  examples: {
    breaks: [
      '# TYPE a_total gauge\na_total 1\n# EOF\n',
      '# TYPE a_count gauge\na_count 1\n# EOF\n',
      '# TYPE a_sum summary\na_sum_count 1\na_sum_sum 1\n# EOF\n',
    ],
    keeps: [
      '# TYPE a counter\na_total 1\n# EOF\n',
      '# TYPE a_info gauge\na_info 1\n# EOF\n',
      'a_total 1\n# EOF\n',
      '# TYPE a_total unknown\na_total 1\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { strings, families } = tables;
    const types = settledTypes(tables);
    for (let family = 0; family < families.length; family++) {
      const type = types[family]!;
      if (families.typeLine[family] === NO_LINE || type === TYPE_UNSETTLED) continue;
      if (type === TYPE_NONE || type === TYPE_UNKNOWN || type === TYPE_COUNTER) continue;
      const name = strings.text(families.name[family]!);
      const suffix = SUFFIXES.find((end) => name.endsWith(end));
      if (suffix === undefined) continue;
      report(
        { line: families.typeLine[family]!, part: 'name', family },
        { name, suffix, type: METRIC_TYPES[type]! },
      );
    }
  },
};
