import { NONE } from '../../../model/ids.ts';
import { feasibleSum, sumMisses } from '../../analyze/feasible-sum.ts';
import { familyNames } from '../family-names.ts';
import { AscendingBounds, eachHistogram } from '../histogram-groups.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const histSum: Rule = {
  id: 'prom/hist-sum',
  level: 'warning',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus metric types, Histogram',
  examples: {
    keeps: [
      '# TYPE h histogram\nh_bucket{le="1"} 2\nh_bucket{le="+Inf"} 2\nh_sum 1.9\nh_count 2\n',
      '# TYPE h histogram\nh_bucket{le="1"} 0\nh_bucket{le="+Inf"} 2\nh_sum 5000\nh_count 2\n',
      '# TYPE h histogram\nh_bucket{le="1"} 2\nh_bucket{le="+Inf"} 2\nh_sum -3\nh_count 2\n',
      '# TYPE h histogram\nh_bucket{le="1"} 0\nh_bucket{le="+Inf"} 0\nh_sum 0\nh_count 0\n',
      '# TYPE h histogram\nh_bucket{le="1"} 0\nh_bucket{le="+Inf"} 0\nh_sum NaN\nh_count 0\n',
    ],
    breaks: [
      '# TYPE h histogram\nh_bucket{le="1"} 2\nh_bucket{le="+Inf"} 2\nh_sum 1900\nh_count 2\n',
      '# TYPE h histogram\nh_bucket{le="1"} 0\nh_bucket{le="2"} 2\nh_bucket{le="+Inf"} 2\nh_sum 0.0015\nh_count 2\n',
      '# TYPE h histogram\nh_bucket{le="1"} 0\nh_bucket{le="+Inf"} 0\nh_sum 7\nh_count 0\n',
    ],
  },

  check(input, report) {
    const { tables, histograms } = input;
    const { value, line } = tables.samples;
    const ascending = new AscendingBounds(histograms);
    const nameOf = familyNames(tables);
    eachHistogram(input, (group, start, end) => {
      const row = histograms.sum[group]!;
      if (row === NONE) return;
      const range = feasibleSum(histograms, value, ascending.of(start, end));
      if (range === undefined) return;
      const side = sumMisses(value[row]!, range);
      if (side === undefined) return;
      const kind = range.observations === 0 ? 'empty' : side;
      const family = histograms.family[group]!;
      report({ line: line[row]!, part: 'value', family }, { name: nameOf(family), kind });
    });
  },
};
