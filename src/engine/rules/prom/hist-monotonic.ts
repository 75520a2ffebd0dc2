import { familyNames } from '../family-names.ts';
import { AscendingBounds, eachHistogram } from '../histogram-groups.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

/** In the order of the bounds, however the lines stand. Told at every bucket that falls. */
export const histMonotonic: Rule = {
  id: 'prom/hist-monotonic',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause:
    'Prometheus exposition formats, Histograms and summaries; Prometheus metric types, Histogram',
  examples: {
    keeps: [
      '# TYPE h histogram\nh_bucket{le="1"} 3\nh_bucket{le="2"} 3\nh_bucket{le="+Inf"} 5\nh_sum 9\nh_count 5\n',
      '# TYPE h histogram\nh_bucket{le="+Inf"} 5\nh_bucket{le="2"} 3\nh_bucket{le="1"} 2\nh_sum 9\nh_count 5\n',
    ],
    breaks: [
      '# TYPE h histogram\nh_bucket{le="1"} 5\nh_bucket{le="2"} 3\nh_bucket{le="+Inf"} 5\nh_sum 9\nh_count 5\n',
      '# TYPE h histogram\nh_bucket{le="1"} 5\nh_bucket{le="+Inf"} 4\nh_sum 9\nh_count 4\n',
    ],
  },

  check(input, report) {
    const { tables, histograms } = input;
    const { value, line } = tables.samples;
    const { sample } = histograms.bounds;
    const ascending = new AscendingBounds(histograms);
    const nameOf = familyNames(tables);
    eachHistogram(input, (group, start, end) => {
      const rows = ascending.of(start, end);
      for (let i = 1; i < rows.length; i++) {
        const row = sample[rows[i]!]!;
        if (!(value[row]! < value[sample[rows[i - 1]!]!]!)) continue;
        const family = histograms.family[group]!;
        report({ line: line[row]!, part: 'value', family }, { name: nameOf(family) });
      }
    });
  },
};
