// Which series make up one Metric: the samples of one label set, whatever their suffix.
//
//   h_bucket{a="1",le="0.1"} ┐
//   h_bucket{a="1",le="+Inf"}├─ one Metric
//   h_count{a="1"}           ┘

import {
  ROLE_BUCKET,
  ROLE_CREATED,
  ROLE_VALUE,
  TYPE_COUNTER,
  TYPE_GAUGEHISTOGRAM,
  TYPE_HISTOGRAM,
  TYPE_STATESET,
  TYPE_SUMMARY,
} from '../../../../model/metric-type.ts';
import { NONE } from '../../../../model/ids.ts';
import { SeriesGroups } from '../../../analyze/series-groups.ts';
import type { Tables } from '../../../store/tables.ts';

/**
 * By NameRow: StringId of the label that tells the parts of one Metric apart (`le` of a bucket,
 * `quantile` of a summary, the label that names a state), or NONE.
 */
export function partLabels({ strings, families, names }: Tables): Uint32Array {
  const le = strings.find('le') ?? NONE;
  const quantile = strings.find('quantile') ?? NONE;
  const labels = new Uint32Array(names.length).fill(NONE);
  for (let name = 0; name < names.length; name++) {
    const family = names.family[name]!;
    const role = names.role[name]!;
    if (role === ROLE_BUCKET) labels[name] = le;
    else if (role === ROLE_VALUE && families.type[family] === TYPE_SUMMARY) labels[name] = quantile;
    else if (role === ROLE_VALUE && families.type[family] === TYPE_STATESET)
      labels[name] = families.name[family]!;
  }
  return labels;
}

/** By SeriesRow: the first series of the Metric it belongs to. */
export function metricOfSeries(tables: Tables): Uint32Array {
  const { strings, families, names, series } = tables;
  const labelOfType = new Map<number, number>([
    [TYPE_HISTOGRAM, strings.find('le') ?? NONE],
    [TYPE_GAUGEHISTOGRAM, strings.find('le') ?? NONE],
    [TYPE_SUMMARY, strings.find('quantile') ?? NONE],
  ]);
  // A counter has a second part only where there is a creation time.
  if (names.role.includes(ROLE_CREATED)) labelOfType.set(TYPE_COUNTER, NONE);
  const groups = new SeriesGroups(tables);
  const metric = new Uint32Array(series.length);
  const firstOf: number[] = [];
  for (let row = 0; row < series.length; row++) {
    const family = names.family[series.name[row]!]!;
    const type = families.type[family]!;
    const label = type === TYPE_STATESET ? families.name[family]! : labelOfType.get(type);
    metric[row] = label === undefined ? row : (firstOf[groups.of(row, family, label)] ??= row);
  }
  return metric;
}
