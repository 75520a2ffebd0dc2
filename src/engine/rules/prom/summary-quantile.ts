import { NONE } from '../../../model/ids.ts';
import { NUMBER_OK, readNumber } from '../../bytes/number.ts';
import type { StringTable } from '../../store/string-table.ts';
import { familyNames } from '../family-names.ts';
import { FirstParams } from '../first-params.ts';
import { eachSummary } from '../histogram-groups.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const summaryQuantile: Rule = {
  id: 'prom/summary-quantile',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Histograms and summaries',
  examples: {
    keeps: [
      '# TYPE s summary\ns{quantile="0"} 1\ns{quantile="0.5"} NaN\ns{quantile="1"} 2\ns_sum 3\ns_count 2\n',
      '# TYPE s summary\ns_sum 3\ns_count 2\n',
      's{quantile="95"} 1\n',
    ],
    breaks: [
      '# TYPE s summary\ns 1\ns_sum 1\ns_count 1\n',
      '# TYPE s summary\ns{quantile="p95"} 1\ns_sum 1\ns_count 1\n',
      '# TYPE s summary\ns{quantile="95"} 1\ns_sum 1\ns_count 1\n',
      '# TYPE s summary\ns{quantile="NaN"} 1\ns_sum 1\ns_count 1\n',
      '# TYPE s summary\ns{quantile="0.9"} 2\ns{quantile="0.5"} 1\ns_sum 1\ns_count 1\n',
    ],
  },

  check(input, report) {
    const { tables, histograms } = input;
    const { strings, samples } = tables;
    const { bound, text, sample } = histograms.bounds;
    const nameOf = familyNames(tables);
    const shown = new FirstParams();
    eachSummary(input, (group, start, end) => {
      const family = histograms.family[group]!;
      let highest = -Infinity;
      for (let at = start; at < end; at++) {
        const quantile = bound[at]!;
        const missing = text[at] === NONE || strings.size(text[at]!) === 0;
        const isNumber = !Number.isNaN(quantile) || isWrittenNaN(strings, text[at]!);
        const kind = missing ? 'missing' : kindOf(quantile, isNumber, highest);
        if (quantile > highest) highest = quantile;
        if (kind === undefined) continue;
        report(
          {
            line: samples.line[sample[at]!]!,
            part: missing ? 'name' : { label: 'quantile' },
            family,
            variant: kind,
          },
          shown.of(family, kind, () => ({
            name: nameOf(family),
            kind,
            text: kind === 'missing' || kind === 'unsorted' ? '' : strings.text(text[at]!),
          })),
        );
      }
    });
  },
};

function isWrittenNaN(strings: StringTable, text: number): boolean {
  if (text === NONE) return false;
  const bytes = strings.bytes(text);
  return readNumber(bytes, 0, bytes.length).kind === NUMBER_OK;
}

function kindOf(
  quantile: number,
  isNumber: boolean,
  highest: number,
): 'not-a-number' | 'out-of-range' | 'unsorted' | undefined {
  if (!isNumber) return 'not-a-number';
  if (!(quantile >= 0 && quantile <= 1)) return 'out-of-range';
  return quantile < highest ? 'unsorted' : undefined;
}
