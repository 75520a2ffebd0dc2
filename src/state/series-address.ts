// What the page of a family shows, as the address writes it:
//   family  q (search)  with (pairs: `code=200&method=`)  sort  by (the label of `sort=label`)
//   down (`1`, `0`; left out for the sort's own way)  labels=all  from (the list's own address)

import type { LabelPair, SeriesQuery, SeriesSort } from '../protocol/family-page.ts';
import type { Query } from './route.ts';

/** Times and values begin at the largest: the newest, the most. */
const DESCENDS: Readonly<Record<SeriesSort, boolean>> = {
  line: false,
  name: false,
  label: false,
  value: true,
  timestamp: true,
  created: true,
};

const SERIES_SORTS = Object.keys(DESCENDS) as readonly SeriesSort[];
const FIRST_SORT: SeriesSort = 'line';

export function seriesQueryOf(query: Query): SeriesQuery {
  const by = query.by ?? '';
  const named = SERIES_SORTS.find((name) => name === query.sort) ?? FIRST_SORT;
  const sort = named === 'label' && by === '' ? FIRST_SORT : named;
  const { down } = query;
  return {
    family: query.family ?? '',
    search: query.q ?? '',
    pairs: pairsOf(query.with ?? ''),
    sort,
    ...(sort === 'label' ? { sortLabel: by } : {}),
    descending: down === '1' || down === '0' ? down === '1' : DESCENDS[sort],
  };
}

/** What a head sorts by: `sortLabel` with `label` alone. */
export interface SeriesColumnSort {
  readonly sort: SeriesSort;
  readonly sortLabel?: string;
}

export function isSortedBy(query: SeriesQuery, { sort, sortLabel }: SeriesColumnSort): boolean {
  return query.sort === sort && query.sortLabel === sortLabel;
}

/** The change of address that sorts by a column, or turns the order of the one sorted by. */
export function seriesSortedBy(query: SeriesQuery, column: SeriesColumnSort): Query {
  const { sort, sortLabel = '' } = column;
  const descending = isSortedBy(query, column) ? !query.descending : DESCENDS[sort];
  return {
    sort: sort === FIRST_SORT ? '' : sort,
    by: sortLabel,
    down: descending === DESCENDS[sort] ? '' : descending ? '1' : '0',
  };
}

/**
 * The change of address that asks for a pair, or no longer does. Of one label one value is asked
 * for: no series has two.
 */
export function withPair({ pairs }: SeriesQuery, [name, value]: LabelPair): Query {
  const others = pairs.filter(([other]) => other !== name);
  const had = pairs.some(([other, its]) => other === name && its === value);
  return { with: writePairs(had ? others : [...others, [name, value]]) };
}

/** Asks for all series again. */
export const NO_FILTERS: Query = { q: '', with: '' };

function pairsOf(text: string): LabelPair[] {
  return [...new URLSearchParams(text)].filter(([name]) => name !== '');
}

function writePairs(pairs: readonly LabelPair[]): string {
  return new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
}

/** The address of a family's page; `list` is that of the list that the reader comes from. */
export function familyQuery(family: string, list: Query = {}): Query {
  return { family, from: new URLSearchParams(list).toString() };
}

/** The address of the list that the reader came from. */
export function listQueryOf({ from = '' }: Query): Query {
  return Object.fromEntries(new URLSearchParams(from));
}
