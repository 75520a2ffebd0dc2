// How the table of families is searched and sorted, as the address writes it:
//   q (search)  type (`counter,gauge`)  sort  down (`1`, `0`; left out for the sort's own way)

import { METRIC_TYPES, type MetricType } from '../model/metric-type.ts';
import type { FamilyQuery, FamilySort } from '../protocol/families.ts';
import type { Query } from './route.ts';

/** Words begin at A, quantities at the largest. */
const DESCENDS: Readonly<Record<FamilySort, boolean>> = {
  name: false,
  type: false,
  series: true,
  samples: true,
  bytes: true,
  findings: true,
  line: false,
};

export const FAMILY_SORTS = Object.keys(DESCENDS) as readonly FamilySort[];

/** What costs most stands first. */
const FIRST_SORT: FamilySort = 'series';

export function familyQueryOf(query: Query): FamilyQuery {
  const asked = (query.type ?? '').split(',');
  const sort = FAMILY_SORTS.find((name) => name === query.sort) ?? FIRST_SORT;
  const down = query.down;
  return {
    search: query.q ?? '',
    types: METRIC_TYPES.filter((type) => asked.includes(type)),
    sort,
    descending: down === '1' || down === '0' ? down === '1' : DESCENDS[sort],
  };
}

/** The change of address that sorts by a column, or turns the order of the one sorted by. */
export function sortedBy({ sort, descending }: FamilyQuery, column: FamilySort): Query {
  return sorted(column, column === sort ? !descending : DESCENDS[column]);
}

export function sorted(sort: FamilySort, descending: boolean): Query {
  return {
    sort: sort === FIRST_SORT ? '' : sort,
    down: descending === DESCENDS[sort] ? '' : descending ? '1' : '0',
  };
}

/** The change of address that adds a type to those shown, or takes it away. */
export function withType({ types }: FamilyQuery, type: MetricType): Query {
  const others = types.filter((other) => other !== type);
  return { type: (others.length < types.length ? others : [...types, type]).join(',') };
}
