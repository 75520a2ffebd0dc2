import { NONE } from '../../../model/ids.ts';
import { TYPE_HISTOGRAM, TYPE_SUMMARY } from '../../../model/metric-type.ts';
import { FirstParams } from '../first-params.ts';
import { canonicalNumber } from '../../formats/canonical-number.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

/**
 * One finding for each label of the dump: client_golang writes `le="1"` in every text it serves,
 * so what matters is that it happens, not where. Bounds that are no number are prom/hist-le.
 */
export const histLeSpelling: Rule = {
  id: 'prom/hist-le-spelling',
  level: 'info',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus 3 migration guide, Changes in the le and quantile labels',
  examples: {
    keeps: [
      '# TYPE h histogram\nh_bucket{le="1.0"} 1\nh_bucket{le="+Inf"} 1\nh_sum 1\nh_count 1\n',
      '# TYPE s summary\ns{quantile="0.5"} 1\ns_sum 1\ns_count 1\n',
      'h_bucket{le="1"} 1\n',
    ],
    breaks: [
      '# TYPE h histogram\nh_bucket{le="Inf"} 1\nh_sum 1\nh_count 1\n',
      '# TYPE h histogram\nh_bucket{le="1"} 1\nh_bucket{le="+Inf"} 1\nh_sum 1\nh_count 1\n',
      '# TYPE s summary\ns{quantile="1"} 1\ns_sum 1\ns_count 1\n',
    ],
  },

  check({ tables, histograms }, report) {
    const { strings, samples } = tables;
    const { boundStart, bounds } = histograms;
    const spelling = new Uint8Array(strings.length); // 0 unknown, 1 as stored, 2 rewritten
    const shown = new FirstParams();
    for (let group = 0; group < histograms.length; group++) {
      const type = histograms.type[group]!;
      if (type !== TYPE_HISTOGRAM && type !== TYPE_SUMMARY) continue;
      const label = type === TYPE_SUMMARY ? 'quantile' : 'le';
      for (let at = boundStart[group]!; at < boundStart[group + 1]!; at++) {
        const text = bounds.text[at]!;
        const bound = bounds.bound[at]!;
        if (text === NONE || Number.isNaN(bound)) continue;
        if (spelling[text] === 0)
          spelling[text] = strings.text(text) === canonicalNumber(bound) ? 1 : 2;
        if (spelling[text] === 1) continue;
        const params = shown.of(NONE, label, () => ({
          label,
          written: strings.text(text),
          stored: canonicalNumber(bound),
        }));
        report({ line: samples.line[bounds.sample[at]!]!, part: { label } }, params);
      }
    }
  },
};
