import { NONE } from '../../../model/ids.ts';
import { familyNames } from '../family-names.ts';
import { eachHistogram } from '../histogram-groups.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const histInfCount: Rule = {
  id: 'prom/hist-inf-count',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Histograms and summaries',
  examples: {
    keeps: [
      '# TYPE h histogram\nh_bucket{le="1"} 1\nh_bucket{le="+Inf"} 2\nh_sum 3\nh_count 2\n',
      '# TYPE h histogram\nh_bucket{le="+Inf"} 2\nh_sum 3\n',
      '# TYPE h histogram\nh_bucket{le="+Inf"} NaN\nh_sum NaN\nh_count NaN\n',
    ],
    breaks: ['# TYPE h histogram\nh_bucket{le="+Inf"} 2\nh_sum 3\nh_count 3\n'],
  },

  check(input, report) {
    const { tables, histograms } = input;
    const { value, line } = tables.samples;
    const { bound, sample } = histograms.bounds;
    const nameOf = familyNames(tables);
    eachHistogram(input, (group, start, end) => {
      const countRow = histograms.count[group]!;
      if (countRow === NONE) return;
      const count = value[countRow]!;
      for (let at = start; at < end; at++) {
        if (bound[at] !== Infinity) continue;
        const inf = value[sample[at]!]!;
        // Written so that a NaN on either side is left to prom/hist-values.
        if (!(inf < count || inf > count)) return;
        const family = histograms.family[group]!;
        report({ line: line[countRow]!, part: 'value', family }, { name: nameOf(family) });
        return;
      }
    });
  },
};
