import { familyNames } from '../family-names.ts';
import { eachHistogram } from '../histogram-groups.ts';
import { unreadFamilies } from '../om/structure/unread-families.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const histInfBucket: Rule = {
  id: 'prom/hist-inf-bucket',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Histograms and summaries',
  examples: {
    keeps: [
      '# TYPE h histogram\nh_bucket{le="1"} 1\nh_bucket{le="+Inf"} 2\nh_sum 3\nh_count 2\n',
      '# TYPE h histogram\nh_bucket{le="Inf"} 1\nh_sum 1\nh_count 1\n',
      '# TYPE h histogram\nh_bucket{vmrange="1.0e-03...1.1e-03"} 1\nh_sum 1\nh_count 1\n',
      '# TYPE h histogram\n',
    ],
    breaks: [
      '# TYPE h histogram\nh_bucket{le="1"} 1\nh_sum 3\nh_count 1\n',
      '# TYPE h histogram\nh_sum 1\nh_count 1\n',
    ],
  },

  check(input, report) {
    const { tables, histograms } = input;
    const { bound } = histograms.bounds;
    const unread = unreadFamilies(tables);
    const nameOf = familyNames(tables);
    eachHistogram(input, (group, start, end) => {
      const family = histograms.family[group]!;
      if (unread.has(family)) return;
      for (let at = start; at < end; at++) if (bound[at] === Infinity) return;
      const buckets = start === end ? 'none' : 'finite';
      report(
        { line: histograms.line[group]!, part: 'name', family },
        { name: nameOf(family), buckets },
      );
    });
  },
};
