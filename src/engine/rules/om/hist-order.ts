import { TYPE_GAUGEHISTOGRAM, TYPE_HISTOGRAM } from '../../../model/metric-type.ts';
import { familyNames } from '../family-names.ts';
import { AscendingBounds } from '../histogram-groups.ts';
import type { Rule } from '../rule.ts';
import { eachBound, eachHistogram } from './structure/histogram-rows.ts';

/** Counts are compared in the order of the bounds, so that one fault is not told as two. */
export const histOrder: Rule = {
  id: 'om/hist-order',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Histogram; Histogram (text format)',
  examples: {
    breaks: [
      '# TYPE h histogram\nh_bucket{le="2.0"} 1\nh_bucket{le="1.0"} 1\nh_bucket{le="+Inf"} 1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="1.0"} 5\nh_bucket{le="2.0"} 3\nh_bucket{le="+Inf"} 5\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="10.0"} 1\nh_bucket{le="9.0"} 1\nh_bucket{le="+Inf"} 1\n# EOF\n',
    ],
    keeps: [
      '# TYPE h histogram\nh_bucket{le="9.0"} 1\nh_bucket{le="10.0"} 1\nh_bucket{le="+Inf"} 1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{a="1",le="+Inf"} 5\nh_bucket{a="2",le="1.0"} 1\nh_bucket{a="2",le="+Inf"} 2\n# EOF\n',
    ],
  },

  check(input, report) {
    const { tables, histograms } = input;
    const ascending = new AscendingBounds(histograms);
    const { samples } = tables;
    const familyName = familyNames(tables);
    eachHistogram(input, [TYPE_HISTOGRAM, TYPE_GAUGEHISTOGRAM], (row, _type, family) => {
      const tell = (form: string, sample: number) => {
        const name = familyName(family);
        const part = form === 'bounds' ? { label: 'le' } : 'value';
        report({ line: samples.line[sample]!, part, family, variant: form }, { form, name });
      };
      let highest = -Infinity;
      eachBound(input, row, (bound, _text, _value, sample) => {
        if (bound < highest) tell('bounds', sample);
        highest = Math.max(highest, Number.isNaN(bound) ? highest : bound);
      });
      let most = -Infinity;
      for (const i of ascending.of(histograms.boundStart[row]!, histograms.boundStart[row + 1]!)) {
        const sample = histograms.bounds.sample[i]!;
        const value = samples.value[sample]!;
        if (value < most) tell('counts', sample);
        else if (value > most) most = value;
      }
    });
  },
};
