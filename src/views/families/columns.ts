import type { FamilySort } from '../../protocol/families.ts';
import type { Words } from '../../texts/en.ts';

export interface Column {
  readonly id: keyof Words['families']['columns'];
  /** What a press on its head sorts by. */
  readonly sort?: FamilySort;
  /** Quantities stand at the end of their cell, and their head does too. */
  readonly quantity?: boolean;
}

/** In the order of the table. The bar of the series stands between `series` and `share`. */
export const COLUMNS: readonly Column[] = [
  { id: 'name', sort: 'name' },
  { id: 'help' },
  { id: 'type', sort: 'type' },
  { id: 'unit' },
  { id: 'series', sort: 'series', quantity: true },
  { id: 'share' },
  { id: 'samples', sort: 'samples', quantity: true },
  { id: 'labels', quantity: true },
  { id: 'bytes', sort: 'bytes', quantity: true },
  { id: 'findings', sort: 'findings', quantity: true },
  { id: 'line', sort: 'line', quantity: true },
];
