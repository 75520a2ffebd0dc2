import type { KeptEntry } from '../../protocol/history.ts';
import type { HistorySort } from '../../state/history-query.ts';

/** What a reader can write about a kept dump, in its row. */
export type EntryField = 'name' | 'target' | 'note' | 'tags';

/** Which cell is being written in. */
export interface EditPlace {
  readonly id: KeptEntry['id'];
  readonly field: EntryField;
}

interface Column {
  readonly id: HistorySort;
  /** Quantities stand at the end of their cell, and their head does too. */
  readonly quantity?: boolean;
}

/** In the order of the table, between the box to choose a row and what can be done with it. */
export const COLUMNS: readonly Column[] = [
  { id: 'name' },
  { id: 'readAs' },
  { id: 'series', quantity: true },
  { id: 'size', quantity: true },
  { id: 'findings', quantity: true },
  { id: 'target' },
  { id: 'note' },
  { id: 'tags' },
  { id: 'opened', quantity: true },
];
