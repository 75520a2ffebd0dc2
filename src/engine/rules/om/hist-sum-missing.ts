import { NONE } from '../../../model/ids.ts';
import { TYPE_GAUGEHISTOGRAM, TYPE_HISTOGRAM } from '../../../model/metric-type.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { eachHistogram, hasNegativeBound } from './structure/histogram-rows.ts';
import { unreadFamilies } from './structure/unread-families.ts';

/** A histogram with a bound below zero must do without a sum; its sum would not be a counter. */
export const histSumMissing: Rule = {
  id: 'om/hist-sum-missing',
  level: 'info',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Histogram; GaugeHistogram: SHOULD',
  examples: {
    breaks: [
      '# TYPE h histogram\nh_bucket{le="1.0"} 1\nh_bucket{le="+Inf"} 1\n# EOF\n',
      '# TYPE g gaugehistogram\ng_bucket{le="+Inf"} 1\n# EOF\n',
    ],
    keeps: [
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1\nh_count 1\nh_sum 1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="-1.0"} 0\nh_bucket{le="+Inf"} 1\n# EOF\n',
    ],
  },

  check(input, report) {
    const { tables, histograms } = input;
    const familyName = familyNames(tables);
    const unread = unreadFamilies(tables);
    eachHistogram(input, [TYPE_HISTOGRAM, TYPE_GAUGEHISTOGRAM], (row, type, family) => {
      if (histograms.sum[row] !== NONE || histograms.count[row] !== NONE) return;
      if (unread.has(family)) return;
      if (histograms.boundStart[row] === histograms.boundStart[row + 1]) return;
      if (type === TYPE_HISTOGRAM && hasNegativeBound(histograms, row)) return;
      const name = familyName(family);
      const sum = type === TYPE_GAUGEHISTOGRAM ? `${name}_gsum` : `${name}_sum`;
      report({ line: histograms.line[row]!, part: 'name', family }, { name, sum });
    });
  },
};
