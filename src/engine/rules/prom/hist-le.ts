import { NONE } from '../../../model/ids.ts';
import { NUMBER_OK, readNumber } from '../../bytes/number.ts';
import type { StringTable } from '../../store/string-table.ts';
import { familyNames } from '../family-names.ts';
import { FirstParams } from '../first-params.ts';
import { AscendingBounds, eachHistogram } from '../histogram-groups.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const histLe: Rule = {
  id: 'prom/hist-le',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Histograms and summaries',
  examples: {
    keeps: [
      '# TYPE h histogram\nh_bucket{le="1"} 1\nh_bucket{le="+Inf"} 1\nh_sum 1\nh_count 1\n',
      '# TYPE h histogram\nh_bucket{a="1",le="1"} 1\nh_bucket{a="2",le="1.0"} 1\n',
      'h_bucket{le="small"} 1\n',
    ],
    breaks: [
      '# TYPE h histogram\nh_bucket 1\nh_sum 1\nh_count 1\n',
      '# TYPE h histogram\nh_bucket{le="small"} 1\nh_bucket{le="+Inf"} 1\nh_sum 1\nh_count 1\n',
      '# TYPE h histogram\nh_bucket{le="NaN"} 1\nh_bucket{le="+Inf"} 1\nh_sum 1\nh_count 1\n',
      '# TYPE h histogram\nh_bucket{le="1"} 1\nh_bucket{le="1.0"} 1\nh_bucket{le="+Inf"} 1\nh_sum 1\nh_count 1\n',
    ],
  },

  check(input, report) {
    const { tables, histograms } = input;
    const { strings, samples } = tables;
    const { bound, text, sample } = histograms.bounds;
    const ascending = new AscendingBounds(histograms);
    const nameOf = familyNames(tables);
    const shown = new FirstParams();
    const written = (at: number) => (text[at] === NONE ? '' : strings.text(text[at]!));
    const visit = (group: number, start: number, end: number) => {
      const family = histograms.family[group]!;
      for (let at = start; at < end; at++) {
        if (!Number.isNaN(bound[at]!)) continue;
        const kind = kindOf(strings, text[at]!);
        report(
          { line: samples.line[sample[at]!]!, part: { label: 'le' }, family, variant: kind },
          shown.of(family, kind, () => ({ name: nameOf(family), kind, text: written(at) })),
        );
      }
      const rows = ascending.of(start, end);
      for (let i = 1; i < rows.length; i++) {
        const at = rows[i]!;
        if (bound[at] !== bound[rows[i - 1]!]) continue;
        const row = sample[at]!;
        report(
          {
            line: samples.line[row]!,
            part: { label: 'le' },
            family,
            sample: row,
            variant: 'repeated',
          },
          shown.of(family, 'repeated', () => ({
            name: nameOf(family),
            kind: 'repeated',
            text: written(rows[i - 1]!),
            other: written(at),
          })),
        );
      }
    };
    eachHistogram(input, visit, { gauges: true });
  },
};

function kindOf(strings: StringTable, text: number): 'missing' | 'nan' | 'not-a-number' {
  if (text === NONE || strings.size(text) === 0) return 'missing';
  const bytes = strings.bytes(text);
  return readNumber(bytes, 0, bytes.length).kind === NUMBER_OK ? 'nan' : 'not-a-number';
}
