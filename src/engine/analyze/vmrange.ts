// Histograms of VictoriaMetrics, whose buckets carry `vmrange` in place of `le`: of another make,
// with no bound, no order and no +Inf.

import type { Tables } from '../store/tables.ts';

const NO_FAMILIES: ReadonlySet<number> = new Set();

/** FamilyRows of families with a series that carries `vmrange`. */
export function vmrangeFamilies({ strings, names, series, labels }: Tables): ReadonlySet<number> {
  const vmrange = strings.find('vmrange');
  if (vmrange === undefined) return NO_FAMILIES;
  const families = new Set<number>();
  for (let row = 0; row < series.length; row++)
    for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++)
      if (labels.name[pair] === vmrange) families.add(names.family[series.name[row]!]!);
  return families;
}
