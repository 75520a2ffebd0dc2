import { NONE } from '../../../model/ids.ts';
import {
  ROLE_BUCKET,
  ROLE_SUFFIXES,
  ROLE_VALUE,
  TYPE_HISTOGRAM,
} from '../../../model/metric-type.ts';
import { familyNames } from '../family-names.ts';
import { eachHistogram } from '../histogram-groups.ts';
import { unreadFamilies } from '../om/structure/unread-families.ts';
import type { Report, Rule, RuleInput } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const histParts: Rule = {
  id: 'prom/hist-parts',
  level: 'warning',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Histograms and summaries',
  examples: {
    keeps: [
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1\nh_sum 1\nh_count 1\n',
      '# TYPE h histogram\nh_bucket{a="1",le="+Inf"} 1\nh_sum{a="1"} 1\nh_count{a="1",b=""} 1\n',
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1\n# TYPE h_gcount gauge\nh_gcount 1\n',
      'h_sum{le="1"} 1\n',
    ],
    breaks: [
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1\nh_count 1\n',
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1\nh_sum 1\n',
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1\nh_sum{le="1"} 1\nh_count 1\n',
      '# TYPE h histogram\nh 10\n',
    ],
  },

  check(input, report) {
    missingParts(input, report);
    oddSeries(input, report);
  },
};

function missingParts(input: RuleInput, report: Report): void {
  const { tables, histograms } = input;
  const { strings } = tables;
  const unread = unreadFamilies(tables);
  const nameOf = familyNames(tables);
  eachHistogram(input, (group, start, end) => {
    const family = histograms.family[group]!;
    const noSum = histograms.sum[group] === NONE;
    const noCount = histograms.count[group] === NONE;
    if ((!noSum && !noCount) || start === end || unread.has(family)) return;
    const name = nameOf(family);
    // client_python writes a gauge histogram so in this format: buckets here, the rest in gauges.
    if (strings.find(`${name}_gcount`) !== undefined) return;
    const where = {
      line: histograms.line[group]!,
      part: 'name',
      family,
      variant: 'missing',
    } as const;
    if (noSum) report(where, { name, kind: 'missing', part: `${name}_sum` });
    if (noCount) report(where, { name, kind: 'missing', part: `${name}_count` });
  });
}

/** `le` on `_sum` or `_count`, and samples of a histogram that are none of its parts. */
function oddSeries({ tables }: RuleInput, report: Report): void {
  const { strings, families, names, series, labels, samples } = tables;
  const le = strings.find('le') ?? NONE;
  const nameOf = familyNames(tables);
  for (let row = 0; row < series.length; row++) {
    const nameRow = series.name[row]!;
    const family = names.family[nameRow]!;
    const role = names.role[nameRow]!;
    if (families.type[family] !== TYPE_HISTOGRAM || role === ROLE_BUCKET) continue;
    const line = samples.line[series.firstSample[row]!]!;
    const name = nameOf(family);
    if (role === ROLE_VALUE) {
      report({ line, part: 'name', family, variant: 'bare-sample' }, { name, kind: 'bare-sample' });
      continue;
    }
    for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++)
      if (labels.name[pair] === le)
        report(
          { line, part: { label: 'le' }, family, variant: 'le-on-part' },
          { name, kind: 'le-on-part', part: `${name}${ROLE_SUFFIXES[role]!}` },
        );
  }
}
