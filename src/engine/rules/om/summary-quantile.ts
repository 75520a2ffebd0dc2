import { NONE } from '../../../model/ids.ts';
import { TYPE_SUMMARY } from '../../../model/metric-type.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { eachBound, eachHistogram } from './structure/histogram-rows.ts';

/** A quantile that is NaN says that nothing was observed, and is right. */
export const summaryQuantile: Rule = {
  id: 'om/summary-quantile',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Summary; Summary (text format)',
  examples: {
    breaks: [
      '# TYPE s summary\ns 1\n# EOF\n',
      '# TYPE s summary\ns{quantile="1.5"} 1\n# EOF\n',
      '# TYPE s summary\ns{quantile="p99"} 1\n# EOF\n',
      '# TYPE s summary\ns{quantile="0.5"} -1\n# EOF\n',
      '# TYPE s summary\ns{quantile="0.5"} 1\ns{quantile="0.50"} 1\n# EOF\n',
    ],
    keeps: [
      '# TYPE s summary\ns{quantile="0.5"} NaN\n# EOF\n',
      '# TYPE s summary\ns{quantile="0"} 0\ns{quantile="1"} 2\n# EOF\n',
      '# TYPE s summary\ns_count 1\ns_sum 2\n# EOF\n',
    ],
  },

  check(input, report) {
    const { tables } = input;
    const { strings, samples } = tables;
    const familyName = familyNames(tables);
    eachHistogram(input, [TYPE_SUMMARY], (row, _type, family) => {
      const tell = (form: string, sample: number, text: number) => {
        const name = familyName(family);
        const label = { label: 'quantile' };
        const part = form === 'negative' ? 'value' : form === 'missing' ? 'name' : label;
        report(
          { line: samples.line[sample]!, part, family, variant: form },
          text === NONE ? { form, name } : { form, name, text: strings.text(text) },
        );
      };
      let before = NaN;
      eachBound(input, row, (bound, text, value, sample) => {
        if (text === NONE) tell('missing', sample, NONE);
        else if (!(bound >= 0 && bound <= 1)) tell('range', sample, text);
        else if (bound === before) tell('repeated', sample, text);
        if (text !== NONE && value < 0) tell('negative', sample, NONE);
        before = bound;
      });
    });
  },
};
