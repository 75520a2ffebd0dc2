import { NONE } from '../../../model/ids.ts';
import { TYPE_SUMMARY } from '../../../model/metric-type.ts';
import type { Rule } from '../rule.ts';
import { sampleNames } from './structure/sample-names.ts';
import { eachHistogram } from './structure/histogram-rows.ts';

export const summaryCount: Rule = {
  id: 'om/summary-count',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Summary',
  examples: {
    breaks: [
      '# TYPE s summary\ns_count -1\n# EOF\n',
      '# TYPE s summary\ns_count 1.5\n# EOF\n',
      '# TYPE s summary\ns_sum -1\n# EOF\n',
      '# TYPE s summary\ns_sum NaN\n# EOF\n',
    ],
    keeps: [
      '# TYPE s summary\ns_count 1.0\ns_sum 0.5\n# EOF\n',
      '# TYPE s summary\ns{quantile="0.5"} NaN\ns_count 0\ns_sum 0\n# EOF\n',
    ],
  },

  check(input, report) {
    const { tables, histograms } = input;
    const { samples } = tables;
    const sampleName = sampleNames(tables);
    eachHistogram(input, [TYPE_SUMMARY], (row, _type, family) => {
      for (const sample of [histograms.count[row]!, histograms.sum[row]!]) {
        if (sample === NONE) continue;
        const value = samples.value[sample]!;
        const fraction = sample === histograms.count[row] && !Number.isInteger(value);
        if (value >= 0 && !fraction) continue;
        const form = Number.isNaN(value) ? 'nan' : value < 0 ? 'negative' : 'fraction';
        const name = sampleName(sample);
        const line = samples.line[sample]!;
        report({ line, part: 'value', family, variant: form }, { form, name });
      }
    });
  },
};
