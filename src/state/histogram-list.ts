// The list of histograms and summaries: searched and sorted on the page, since it is all here.

import type { HistogramFamily } from '../protocol/histograms.ts';
import type { Query } from './route.ts';

const DESCENDS = {
  name: false,
  type: false,
  sets: true,
  bounds: true,
  observations: true,
  line: false,
} as const satisfies Record<string, boolean>;

export type HistogramSort = keyof typeof DESCENDS;

/** What was observed most stands first. */
const FIRST_SORT: HistogramSort = 'observations';

export interface HistogramListQuery {
  /** Part of the name or help; upper and lower case are one. */
  readonly search: string;
  readonly sort: HistogramSort;
  readonly descending: boolean;
}

export function histogramListOf({ q = '', sort, down }: Query): HistogramListQuery {
  const column = (Object.keys(DESCENDS) as HistogramSort[]).find((name) => name === sort);
  const by = column ?? FIRST_SORT;
  return {
    search: q,
    sort: by,
    descending: down === '1' || down === '0' ? down === '1' : DESCENDS[by],
  };
}

/** The change of address that sorts by a column, or turns the order of the one sorted by. */
export function listSortedBy(
  { sort, descending }: HistogramListQuery,
  column: HistogramSort,
): Query {
  const down = column === sort ? !descending : DESCENDS[column];
  return {
    sort: column === FIRST_SORT ? '' : column,
    down: down === DESCENDS[column] ? '' : down ? '1' : '0',
  };
}

/** What is no number stands last, whichever way. */
export function listed(
  families: readonly HistogramFamily[],
  { search, sort, descending }: HistogramListQuery,
): HistogramFamily[] {
  const sought = search.trim().toLowerCase();
  const way = descending ? -1 : 1;
  const order = (a: HistogramFamily, b: HistogramFamily): number => {
    const left = a[sort];
    const right = b[sort];
    if (typeof left === 'string' || typeof right === 'string') {
      return left === right ? 0 : left < right ? -way : way;
    }
    const nowhere = Number(Number.isNaN(left)) - Number(Number.isNaN(right));
    return nowhere || (Number.isNaN(left) ? 0 : way * (left - right));
  };
  return families
    .filter(
      ({ name, help }) =>
        name.toLowerCase().includes(sought) || help.toLowerCase().includes(sought),
    )
    .sort((a, b) => order(a, b) || a.line - b.line);
}
