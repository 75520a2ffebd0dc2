import { ROLE_VALUE, TYPE_GAUGEHISTOGRAM, TYPE_HISTOGRAM } from '../../../model/metric-type.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { eachHistogram, hasOddBound, infinityValue } from './structure/histogram-rows.ts';
import { settledTypes } from './structure/settled-types.ts';
import { unreadFamilies } from './structure/unread-families.ts';

export const histInf: Rule = {
  id: 'om/hist-inf',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Histogram; GaugeHistogram',
  examples: {
    breaks: [
      '# TYPE h histogram\nh_bucket{le="1.0"} 1\nh_count 1\nh_sum 1\n# EOF\n',
      '# TYPE h histogram\nh_count 1\nh_sum 1\n# EOF\n',
      '# TYPE h histogram\nh 1\n# EOF\n',
      '# TYPE g gaugehistogram\ng_gcount 1\ng_gsum 1\n# EOF\n',
    ],
    keeps: [
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1\nh_count 1\nh_sum 1\n# EOF\n',
      '# TYPE h histogram\n# EOF\n',
      '# TYPE s summary\ns_count 1\ns_sum 1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="1.0"} 1\nh_bucket{le="+Inf" 1\nh_count 1\nh_sum 1\n# EOF\n',
    ],
  },

  check(input, report) {
    const { tables, histograms } = input;
    const { strings, names, series, samples } = tables;
    const familyName = familyNames(tables);
    const unread = unreadFamilies(tables);
    eachHistogram(input, [TYPE_HISTOGRAM, TYPE_GAUGEHISTOGRAM], (row, _type, family) => {
      if (unread.has(family)) return;
      const empty = histograms.boundStart[row] === histograms.boundStart[row + 1];
      if (!empty && (infinityValue(input, row) !== undefined || hasOddBound(histograms, row)))
        return;
      const name = familyName(family);
      const form = empty ? 'no-buckets' : 'missing';
      const line = histograms.line[row]!;
      report({ line, part: 'name', family, variant: form }, { form, name });
    });

    const types = settledTypes(tables);
    const bare = new Uint8Array(names.length);
    for (let row = 0; row < names.length; row++) {
      const type = types[names.family[row]!]!;
      const holdsBuckets = type === TYPE_HISTOGRAM || type === TYPE_GAUGEHISTOGRAM;
      if (holdsBuckets && names.role[row] === ROLE_VALUE) bare[row] = 1;
    }
    if (!bare.includes(1)) return;
    for (let row = 0; row < samples.length; row++) {
      const nameRow = series.name[samples.series[row]!]!;
      if (bare[nameRow] === 0) continue;
      const name = strings.text(names.string[nameRow]!);
      const where = { line: samples.line[row]!, part: 'name', variant: 'bare' } as const;
      report({ ...where, family: names.family[nameRow]! }, { form: 'bare', name });
    }
  },
};
