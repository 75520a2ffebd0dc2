import { familyNames } from '../family-names.ts';
import { eachHistogram } from '../histogram-groups.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

/** Told once for each histogram, at the first bucket that comes too late. */
export const histOrder: Rule = {
  id: 'prom/hist-order',
  level: 'warning',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Histograms and summaries',
  examples: {
    keeps: [
      '# TYPE h histogram\nh_bucket{le="1"} 1\nh_bucket{le="2"} 2\nh_bucket{le="+Inf"} 2\nh_sum 3\nh_count 2\n',
      '# TYPE h histogram\nh_bucket{v="4",le="1"} 1\nh_bucket{v="6",le="1"} 1\nh_bucket{v="4",le="+Inf"} 1\nh_bucket{v="6",le="+Inf"} 1\n',
      '# TYPE h histogram\nh_bucket{le="9"} 1\nh_bucket{le="10"} 2\n',
    ],
    breaks: [
      '# TYPE h histogram\nh_bucket{le="2"} 2\nh_bucket{le="1"} 1\nh_bucket{le="+Inf"} 2\nh_sum 3\nh_count 2\n',
      '# TYPE h histogram\nh_bucket{le="+Inf"} 2\nh_bucket{le="1"} 1\nh_sum 3\nh_count 2\n',
    ],
  },

  check(input, report) {
    const { tables, histograms } = input;
    const { bound, sample } = histograms.bounds;
    const nameOf = familyNames(tables);
    eachHistogram(input, (group, start, end) => {
      let highest = -Infinity;
      for (let at = start; at < end; at++) {
        if (bound[at]! < highest) {
          const family = histograms.family[group]!;
          const line = tables.samples.line[sample[at]!]!;
          report({ line, part: { label: 'le' }, family }, { name: nameOf(family) });
          return;
        }
        if (bound[at]! > highest) highest = bound[at]!;
      }
    });
  },
};
