import { NONE } from '../../../model/ids.ts';
import { TYPE_GAUGEHISTOGRAM, TYPE_HISTOGRAM } from '../../../model/metric-type.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { eachHistogram, infinityValue } from './structure/histogram-rows.ts';
import { unreadFamilies } from './structure/unread-families.ts';

export const histCount: Rule = {
  id: 'om/hist-count',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Histogram (text format); GaugeHistogram (text format)',
  examples: {
    breaks: [
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1\nh_count 2\nh_sum 1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1\nh_count 1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1\nh_sum 1\n# EOF\n',
      '# TYPE g gaugehistogram\ng_bucket{le="+Inf"} 1\ng_gcount 1\n# EOF\n',
    ],
    keeps: [
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1\nh_count 1\nh_sum 1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{a="1",le="+Inf"} 1\nh_count{a="1"} 1.0\nh_sum{a="1"} 0\n# EOF\n',
    ],
  },

  check(input, report) {
    const { tables, histograms } = input;
    const { samples } = tables;
    const familyName = familyNames(tables);
    const unread = unreadFamilies(tables);
    eachHistogram(input, [TYPE_HISTOGRAM, TYPE_GAUGEHISTOGRAM], (row, type, family) => {
      const count = histograms.count[row]!;
      const sum = histograms.sum[row]!;
      const form = (count === NONE) !== (sum === NONE) ? 'alone' : 'differs';
      if (count === NONE && sum === NONE) return;
      if (form === 'alone' && unread.has(family)) return;
      if (form === 'differs') {
        const all = infinityValue(input, row);
        const counted = samples.value[count]!;
        // NaN is told as a value that no count can have.
        if (all === undefined || Number.isNaN(all) || Number.isNaN(counted)) return;
        if (all === counted) return;
      }
      const gauge = type === TYPE_GAUGEHISTOGRAM;
      const name = familyName(family);
      const names = gauge ? [`${name}_gcount`, `${name}_gsum`] : [`${name}_count`, `${name}_sum`];
      const [has = '', lacks = ''] = count === NONE ? [names[1], names[0]] : names;
      report(
        { line: samples.line[count === NONE ? sum : count]!, part: 'name', family, variant: form },
        { form, name, has, lacks },
      );
    });
  },
};
