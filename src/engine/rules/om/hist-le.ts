import { NONE } from '../../../model/ids.ts';
import { TYPE_GAUGEHISTOGRAM, TYPE_HISTOGRAM } from '../../../model/metric-type.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { eachBound, eachHistogram } from './structure/histogram-rows.ts';

/** The same `le` in the same words is the same series, and told as a duplicate. */
export const histLe: Rule = {
  id: 'om/hist-le',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Histogram; Numbers (text format)',
  examples: {
    breaks: [
      '# TYPE h histogram\nh_bucket 1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="x"} 1\nh_bucket{le="+Inf"} 1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="NaN"} 1\nh_bucket{le="+Inf"} 1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="+inf"} 1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="1"} 1\nh_bucket{le="1.0"} 1\nh_bucket{le="+Inf"} 1\n# EOF\n',
    ],
    keeps: [
      '# TYPE h histogram\nh_bucket{le="1"} 1\nh_bucket{le="+Inf"} 1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="1e-05"} 1\nh_bucket{le="+Inf"} 1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="1.0",a="1"} 1\nh_bucket{le="+Inf",a="1"} 1\n# EOF\n',
    ],
  },

  check(input, report) {
    const { tables } = input;
    const { strings, samples } = tables;
    const familyName = familyNames(tables);
    const infinity = strings.find('+Inf') ?? NONE;
    eachHistogram(input, [TYPE_HISTOGRAM, TYPE_GAUGEHISTOGRAM], (row, _type, family) => {
      const tell = (form: string, sample: number, text: number) => {
        const name = familyName(family);
        const part = form === 'missing' ? 'name' : { label: 'le' };
        report(
          { line: samples.line[sample]!, part, family, variant: form },
          text === NONE ? { form, name } : { form, name, text: strings.text(text) },
        );
      };
      let before = NaN;
      eachBound(input, row, (bound, text, _value, sample) => {
        if (text === NONE) tell('missing', sample, NONE);
        else if (Number.isNaN(bound))
          tell(/^[+-]?nan$/i.test(strings.text(text)) ? 'nan' : 'not-a-number', sample, text);
        else if (bound === Infinity && text !== infinity) tell('inf-spelling', sample, text);
        else if (bound === before) tell('repeated', sample, text);
        before = bound;
      });
    });
  },
};
