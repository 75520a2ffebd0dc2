// How the list of kept dumps is searched and sorted, as the address writes it:
//   q (search)  sort  down (`1`, `0`; left out for the sort's own way)
//
// The list is here whole: a few thousand entries of a line each. So it is the page that sorts it.

import { LEVELS } from '../model/level.ts';
import type { KeptEntry } from '../protocol/history.ts';
import type { Query } from './route.ts';

export type HistorySort =
  'name' | 'readAs' | 'series' | 'size' | 'findings' | 'target' | 'note' | 'tags' | 'opened';

/** Words begin at A, quantities at the largest, times at the latest. */
const DESCENDS: Readonly<Record<HistorySort, boolean>> = {
  name: false,
  readAs: false,
  series: true,
  size: true,
  findings: true,
  target: false,
  note: false,
  tags: false,
  opened: true,
};

export const HISTORY_SORTS = Object.keys(DESCENDS) as readonly HistorySort[];

const FIRST_SORT: HistorySort = 'opened';

export interface HistoryQuery {
  /** Words that must all stand in name, dialect, target, note or tags; '' for all. */
  readonly search: string;
  readonly sort: HistorySort;
  readonly descending: boolean;
}

export function historyQueryOf({ q, sort, down }: Query): HistoryQuery {
  const known = HISTORY_SORTS.find((name) => name === sort) ?? FIRST_SORT;
  return {
    search: q ?? '',
    sort: known,
    descending: down === '1' || down === '0' ? down === '1' : DESCENDS[known],
  };
}

/** The change of address that sorts by a column, or turns the order of the one sorted by. */
export function historySortedBy({ sort, descending }: HistoryQuery, column: HistorySort): Query {
  const down = column === sort ? !descending : DESCENDS[column];
  return {
    sort: column === FIRST_SORT ? '' : column,
    down: down === DESCENDS[column] ? '' : down ? '1' : '0',
  };
}

/** The entries that pass, in the order asked for; `readAs` says how an entry was read. */
export function askEntries(
  entries: readonly KeptEntry[],
  { search, sort, descending }: HistoryQuery,
  readAs: (entry: KeptEntry) => string,
): KeptEntry[] {
  const words = search.toLowerCase().split(/\s+/);
  const found = entries.filter((entry) => {
    const said = [entry.name, readAs(entry), entry.target, entry.note, ...entry.tags];
    const text = said.join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const key = keyOf(sort, readAs);
  const way = descending ? -1 : 1;
  const keyed = found.map((entry) => ({ entry, key: key(entry) }));
  keyed.sort((a, b) => way * compare(a.key, b.key) || b.entry.openedAt - a.entry.openedAt);
  return keyed.map(({ entry }) => entry);
}

type SortKey = string | number | readonly number[];

function keyOf(
  sort: HistorySort,
  readAs: (entry: KeptEntry) => string,
): (entry: KeptEntry) => SortKey {
  switch (sort) {
    case 'name':
    case 'target':
    case 'note':
      return (entry) => entry[sort].toLowerCase();
    case 'readAs':
      return readAs;
    case 'series':
      return ({ counts }) => counts.series;
    case 'size':
      return ({ bytes }) => bytes;
    case 'findings':
      return ({ findings }) => LEVELS.map((level) => findings[level]); // the gravest level first
    case 'tags':
      return ({ tags }) => tags.join('\n').toLowerCase();
    case 'opened':
      return ({ openedAt }) => openedAt;
  }
}

/** Empty words come last in either order's first direction: what is blank tells least. */
function compare(a: SortKey, b: SortKey): number {
  if (typeof a === 'string' && typeof b === 'string') {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return a < b ? -1 : a > b ? 1 : 0;
  }
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'object' && typeof b === 'object') {
    const at = a.findIndex((part, place) => part !== b[place]);
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
  }
  throw new TypeError(`${typeof a} cannot be compared with ${typeof b}`);
}
