import { NONE } from '../../../model/ids.ts';
import { TYPE_GAUGEHISTOGRAM, TYPE_HISTOGRAM } from '../../../model/metric-type.ts';
import type { Rule } from '../rule.ts';
import { sampleNames } from './structure/sample-names.ts';
import { eachBound, eachHistogram, hasNegativeBound } from './structure/histogram-rows.ts';

/** What is wrong with a count; undefined for a whole number from 0 on. */
function countFault(value: number): 'nan' | 'negative' | 'fraction' | undefined {
  if (Number.isNaN(value)) return 'nan';
  if (value < 0) return 'negative';
  return Number.isInteger(value) ? undefined : 'fraction';
}

export const histValues: Rule = {
  id: 'om/hist-values',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Histogram; GaugeHistogram',
  examples: {
    breaks: [
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1\nh_count 1\nh_sum -2\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1\nh_count 1\nh_sum NaN\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1.5\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="+Inf"} -1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="-1.0"} 1\nh_bucket{le="+Inf"} 1\nh_count 1\nh_sum 2\n# EOF\n',
      '# TYPE g gaugehistogram\ng_bucket{le="+Inf"} NaN\n# EOF\n',
    ],
    keeps: [
      '# TYPE h histogram\nh_bucket{le="+Inf"} 2.0\nh_count 2.0\nh_sum 0.5\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="-1.0"} 1\nh_bucket{le="+Inf"} 1\n# EOF\n',
      '# TYPE g gaugehistogram\ng_bucket{le="-1.0"} 1\ng_bucket{le="+Inf"} 1\ng_gcount 1\ng_gsum -2\n# EOF\n',
    ],
  },

  check(input, report) {
    const { tables, histograms } = input;
    const { samples } = tables;
    const sampleName = sampleNames(tables);
    const tell = (sample: number, family: number, form: string) => {
      const name = sampleName(sample);
      const line = samples.line[sample]!;
      report({ line, part: 'value', family, variant: form }, { form, name });
    };
    eachHistogram(input, [TYPE_HISTOGRAM, TYPE_GAUGEHISTOGRAM], (row, type, family) => {
      eachBound(input, row, (_bound, _text, value, sample) => {
        const form = countFault(value);
        if (form !== undefined) tell(sample, family, form);
      });
      const count = histograms.count[row]!;
      const form = count === NONE ? undefined : countFault(samples.value[count]!);
      if (form !== undefined) tell(count, family, form);

      const sum = histograms.sum[row]!;
      if (sum === NONE) return;
      const total = samples.value[sum]!;
      if (Number.isNaN(total)) tell(sum, family, 'nan');
      else if (type === TYPE_HISTOGRAM && hasNegativeBound(histograms, row))
        tell(sum, family, 'sum-below-zero');
      else if (type === TYPE_HISTOGRAM && total < 0) tell(sum, family, 'negative');
    });
  },
};
