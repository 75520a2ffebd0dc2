import { NONE } from '../../../model/ids.ts';
import { familyNames } from '../family-names.ts';
import { eachSummary } from '../histogram-groups.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const summaryCount: Rule = {
  id: 'prom/summary-count',
  level: 'warning',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Histograms and summaries',
  examples: {
    keeps: [
      '# TYPE s summary\ns_sum -1.5\ns_count 0\n',
      '# TYPE s summary\ns_sum 1\ns_count 1e3\n',
      '# TYPE s gauge\ns_count -1\n',
    ],
    breaks: [
      '# TYPE s summary\ns_sum 1\ns_count -1\n',
      '# TYPE s summary\ns_sum 1\ns_count 1.7\n',
      '# TYPE s summary\ns_sum 1\ns_count NaN\n',
    ],
  },

  check(input, report) {
    const { tables, histograms } = input;
    const { value, line } = tables.samples;
    const nameOf = familyNames(tables);
    eachSummary(input, (group) => {
      const row = histograms.count[group]!;
      if (row === NONE) return;
      const kind = kindOf(value[row]!);
      const family = histograms.family[group]!;
      if (kind !== undefined)
        report(
          { line: line[row]!, part: 'value', family, variant: kind },
          { name: nameOf(family), kind },
        );
    });
  },
};

function kindOf(value: number): 'negative' | 'nan' | 'fractional' | undefined {
  if (value < 0) return 'negative';
  if (Number.isNaN(value)) return 'nan';
  return Number.isInteger(value) || value === Infinity ? undefined : 'fractional';
}
