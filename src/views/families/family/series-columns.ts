// Which columns the table of series has: those that this family fills, and as many labels as there
// is room for.

import type { FamilyDetail } from '../../../protocol/family-page.ts';
import type { SeriesColumnSort } from '../../../state/series-address.ts';
import type { Words } from '../../../texts/en.ts';

type Fixed =
  'name' | 'others' | 'value' | 'samples' | 'timestamp' | 'created' | 'exemplars' | 'line';

export interface SeriesColumn {
  readonly id: Fixed | 'label' | 'copy';
  /** Of a label. */
  readonly label?: string;
  /** What a press on its head sorts by. */
  readonly sort?: SeriesColumnSort;
  readonly quantity: boolean;
  /** As CSS has it for a track of a grid. */
  readonly width: string;
}

/** Widths in pixels of what is not a label. */
const WIDTHS = {
  value: 132,
  samples: 72,
  timestamp: 84,
  created: 84,
  exemplars: 80,
  line: 72,
  copy: 28,
} as const;
/** Given up one after the other where there is no room for a label besides. */
const DISPENSABLE: readonly SeriesColumn['id'][] = ['samples', 'exemplars', 'created', 'timestamp'];
const GAP = 12;
/** A label, or those that have no column, get at least this. */
const LEAST = 132;
const NAME_WIDTH = 112; // the rest after the family's name: `…_bucket`

const NAME: SeriesColumn = {
  id: 'name',
  sort: { sort: 'name' },
  quantity: false,
  width: `${NAME_WIDTH}px`,
};
const OTHERS: SeriesColumn = { id: 'others', quantity: false, width: 'minmax(0, 1.4fr)' };

/** In the order of the table, for `width` pixels. In one column all labels stand in one cell. */
export function seriesColumns(
  detail: FamilyDetail,
  width: number,
  narrow: boolean,
): SeriesColumn[] {
  const { labels, otherLabels, names, samples, family } = detail;
  const name: SeriesColumn[] = names.length > 1 ? [NAME] : [];
  let fixed = [
    quantity('value', 'value'),
    ...(samples > family.series ? [quantity('samples')] : []),
    ...(detail.timestamps === undefined ? [] : [quantity('timestamp', 'timestamp')]),
    ...(detail.created === undefined ? [] : [quantity('created', 'created')]),
    ...(detail.exemplars === 0 ? [] : [quantity('exemplars')]),
    quantity('line', 'line'),
    { id: 'copy', quantity: false, width: `${WIDTHS.copy}px` } as const,
  ];
  if (narrow) return [...name, OTHERS, ...fixed];

  const room = () =>
    fixed.reduce((left, { id }) => left - GAP - WIDTHS[id], width) -
    name.length * (NAME_WIDTH + GAP);
  for (const id of DISPENSABLE)
    if (room() < LEAST) fixed = fixed.filter((column) => column.id !== id);
  const slots = Math.max(1, Math.floor(room() / (LEAST + GAP)));
  const fit = labels.length <= slots && otherLabels === 0 ? labels.length : slots - 1;
  const shown = labels.slice(0, fit).map(({ name: label }): SeriesColumn => ({
    id: 'label',
    label,
    sort: { sort: 'label', sortLabel: label },
    quantity: false,
    width: 'minmax(0, 1fr)',
  }));
  const rest = fit < labels.length || otherLabels > 0 || labels.length === 0;
  return [...name, ...shown, ...(rest ? [OTHERS] : []), ...fixed];
}

/** The word over a column. */
export function headOf(column: SeriesColumn, shown: Words['family'], labels: boolean): string {
  if (column.id === 'copy') return '';
  if (column.id === 'label') return column.label ?? '';
  if (column.id === 'others') return labels ? shown.heads.others : shown.heads.labels;
  return shown.heads[column.id];
}

function quantity(id: keyof typeof WIDTHS & Fixed, sort?: SeriesColumnSort['sort']) {
  return {
    id,
    quantity: true,
    width: `${WIDTHS[id]}px`,
    ...(sort === undefined ? {} : { sort: { sort } }),
  };
}
