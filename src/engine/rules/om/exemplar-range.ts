import { NONE } from '../../../model/ids.ts';
import { ROLE_BUCKET } from '../../../model/metric-type.ts';
import { NUMBER_OK, readNumber } from '../../bytes/number.ts';
import type { Tables } from '../../store/tables.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';

/** Buckets are cumulative: each covers all values up to its bound. */
export const exemplarRange: Rule = {
  id: 'om/exemplar-range',
  level: 'warning',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Histogram',
  examples: {
    breaks: [
      '# TYPE h histogram\nh_bucket{le="1.0"} 1 # {x="y"} 5\nh_bucket{le="+Inf"} 1\n# EOF\n',
    ],
    keeps: [
      '# TYPE h histogram\nh_bucket{le="1.0"} 1 # {x="y"} 1\nh_bucket{le="+Inf"} 1 # {x="y"} 5\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="1.0"} 1\nh_bucket{le="2.0"} 2 # {x="y"} 0.5\nh_bucket{le="+Inf"} 2\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { strings, names, series, samples, exemplars } = tables;
    const familyName = familyNames(tables);
    if (exemplars.length === 0) return;
    const le = strings.find('le') ?? NONE;
    for (let row = 0; row < exemplars.length; row++) {
      const sample = exemplars.sample[row]!;
      const own = samples.series[sample]!;
      const nameRow = series.name[own]!;
      if (names.role[nameRow] !== ROLE_BUCKET) continue;
      if (!(exemplars.value[row]! > boundOf(tables, own, le))) continue;
      const family = names.family[nameRow]!;
      const name = familyName(family);
      report({ line: samples.line[sample]!, part: 'exemplar', family }, { name });
    }
  },
};

/** The bucket's bound; NaN, which nothing exceeds, when it has none. */
function boundOf({ strings, series, labels }: Tables, row: number, le: number): number {
  for (let i = series.labelStart[row]!; i < series.labelStart[row + 1]!; i++) {
    if (labels.name[i] !== le) continue;
    const bytes = strings.bytes(labels.value[i]!);
    const number = readNumber(bytes, 0, bytes.length);
    return number.kind === NUMBER_OK ? number.value : NaN;
  }
  return NaN;
}
