import { NONE } from '../../../model/ids.ts';
import {
  ROLE_BUCKET,
  ROLE_VALUE,
  TYPE_GAUGEHISTOGRAM,
  TYPE_HISTOGRAM,
  TYPE_SUMMARY,
} from '../../../model/metric-type.ts';
import type { Params } from '../../../model/finding.ts';
import { NUMBER_OK, readNumber } from '../../bytes/number.ts';
import type { StringTable } from '../../store/string-table.ts';
import type { Tables } from '../../store/tables.ts';
import type { Rule } from '../rule.ts';
import { canonicalNumber } from '../../formats/canonical-number.ts';
import { partLabels } from './structure/metrics.ts';
import { settledTypes } from './structure/settled-types.ts';

const UNKNOWN = 0;
const CANONICAL = 1;
const OTHERWISE = 2;

/** One finding for a family, with its first such bound as the example. Counts series. */
export const canonical: Rule = {
  id: 'om/canonical',
  level: 'info',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Considerations: Canonical Numbers: SHOULD',
  examples: {
    breaks: [
      '# TYPE h histogram\nh_bucket{le="1"} 1\nh_bucket{le="+Inf"} 1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="0.000010"} 1\nh_bucket{le="+Inf"} 1\n# EOF\n',
      '# TYPE s summary\ns{quantile="1"} 1\n# EOF\n',
    ],
    keeps: [
      '# TYPE h histogram\nh_bucket{le="1.0"} 1\nh_bucket{le="1e-05"} 1\nh_bucket{le="1e+06"} 1\nh_bucket{le="+Inf"} 1\n# EOF\n',
      '# TYPE s summary\ns{quantile="0.99"} 1\n# EOF\n',
      'a{le="1"} 1\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { strings, families, names, series, samples, labels } = tables;
    const label = boundLabels(tables);
    if (label.every((id) => id === NONE)) return;
    const spelled = new Uint8Array(strings.length);
    const params: Params[] = [];
    for (let row = 0; row < series.length; row++) {
      const nameRow = series.name[row]!;
      if (label[nameRow] === NONE) continue;
      for (let i = series.labelStart[row]!; i < series.labelStart[row + 1]!; i++) {
        if (labels.name[i] !== label[nameRow]) continue;
        const text = labels.value[i]!;
        if (spelled[text] === UNKNOWN) spelled[text] = spellingOf(strings, text);
        if (spelled[text] !== OTHERWISE) break;
        const family = names.family[nameRow]!;
        const bound = strings.text(labels.name[i]!);
        params[family] ??= {
          name: strings.text(families.name[family]!),
          label: bound,
          text: strings.text(text),
          canonical: canonicalNumber(valueOf(strings, text)),
        };
        const line = samples.line[series.firstSample[row]!]!;
        report({ line, part: { label: bound }, family }, params[family]);
        break;
      }
    }
  },
};

/** By NameRow: `le` or `quantile` where the sample name has to have it, else NONE. */
function boundLabels(tables: Tables): Uint32Array {
  const { names } = tables;
  const types = settledTypes(tables);
  return partLabels(tables).map((label, row) => {
    const type = types[names.family[row]!]!;
    const role = names.role[row]!;
    const bucket =
      role === ROLE_BUCKET && (type === TYPE_HISTOGRAM || type === TYPE_GAUGEHISTOGRAM);
    return bucket || (role === ROLE_VALUE && type === TYPE_SUMMARY) ? label : NONE;
  });
}

function valueOf(strings: StringTable, text: number): number {
  const bytes = strings.bytes(text);
  const number = readNumber(bytes, 0, bytes.length);
  return number.kind === NUMBER_OK ? number.value : NaN;
}

/** Bounds that are no finite number are the say of om/hist-le and om/summary-quantile. */
function spellingOf(strings: StringTable, text: number): number {
  const value = valueOf(strings, text);
  if (!Number.isFinite(value)) return CANONICAL;
  return canonicalNumber(value) === strings.text(text) ? CANONICAL : OTHERWISE;
}
