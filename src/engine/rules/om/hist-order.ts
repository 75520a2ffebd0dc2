import { TYPE_GAUGEHISTOGRAM, TYPE_HISTOGRAM } from '../../../model/metric-type.ts';
import { familyNames } from '../family-names.ts';
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
    const { tables } = input;
    const { samples } = tables;
    const familyName = familyNames(tables);
    eachHistogram(input, [TYPE_HISTOGRAM, TYPE_GAUGEHISTOGRAM], (row, _type, family) => {
      const tell = (form: string, sample: number) => {
        const name = familyName(family);
        const part = form === 'bounds' ? { label: 'le' } : 'value';
        report({ line: samples.line[sample]!, part, family, variant: form }, { form, name });
      };
      let highest = -Infinity;
      let most = -Infinity;
      let sorted = true;
      eachBound(input, row, (bound, _text, value, sample) => {
        if (Number.isNaN(bound)) return;
        if (bound < highest) {
          sorted = false;
          tell('bounds', sample);
        } else if (sorted && value < most) tell('counts', sample);
        highest = Math.max(highest, bound);
        if (value > most) most = value;
      });
      if (!sorted) for (const sample of fallingCounts(input, row)) tell('counts', sample);
    });
  },
};

/** Samples whose count is below that of a lower bound, in the order of the bounds. */
function fallingCounts(input: Parameters<typeof eachBound>[0], row: number): number[] {
  const buckets: { bound: number; value: number; sample: number }[] = [];
  eachBound(input, row, (bound, _text, value, sample) => {
    if (!Number.isNaN(bound)) buckets.push({ bound, value, sample });
  });
  buckets.sort((a, b) => a.bound - b.bound);
  const falling: number[] = [];
  let most = -Infinity;
  for (const { value, sample } of buckets) {
    if (value < most) falling.push(sample);
    else if (value > most) most = value;
  }
  return falling;
}
