import { NONE } from '../../../model/ids.ts';
import { familyNames } from '../family-names.ts';
import { eachHistogram } from '../histogram-groups.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const histValues: Rule = {
  id: 'prom/hist-values',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause:
    'Prometheus exposition formats, Histograms and summaries; Prometheus metric types, Histogram',
  examples: {
    keeps: [
      '# TYPE h histogram\nh_bucket{le="+Inf"} 0\nh_sum -1.5\nh_count 0\n',
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1e3\nh_sum NaN\nh_count 1000\n',
    ],
    breaks: [
      '# TYPE h histogram\nh_bucket{le="+Inf"} -1\nh_sum 1\nh_count -1\n',
      '# TYPE h histogram\nh_bucket{le="+Inf"} NaN\nh_sum NaN\nh_count NaN\n',
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1.5\nh_sum 1\nh_count 1.5\n',
    ],
  },

  check(input, report) {
    const { tables, histograms } = input;
    const { value, line } = tables.samples;
    const { sample } = histograms.bounds;
    const nameOf = familyNames(tables);
    const look = (family: number, row: number) => {
      const kind = kindOf(value[row]!);
      if (kind !== undefined)
        report(
          { line: line[row]!, part: 'value', family, variant: kind },
          { name: nameOf(family), kind },
        );
    };
    const visit = (group: number, start: number, end: number) => {
      const family = histograms.family[group]!;
      for (let at = start; at < end; at++) look(family, sample[at]!);
      if (histograms.count[group] !== NONE) look(family, histograms.count[group]!);
    };
    eachHistogram(input, visit, { gauges: true });
  },
};

function kindOf(value: number): 'negative' | 'nan' | 'fractional' | undefined {
  if (value < 0) return 'negative';
  if (Number.isNaN(value)) return 'nan';
  return Number.isInteger(value) || value === Infinity ? undefined : 'fractional';
}
