// Orders of the table of families. Every order is stable: equals stay as they stand in the dump,
// whichever way the order runs.

import { inByteOrder } from '../../base/byte-order.ts';
import { LEVELS, type Level } from '../../model/level.ts';
import { METRIC_TYPES } from '../../model/metric-type.ts';
import type { FamilySort } from '../../protocol/families.ts';
import type { Tables } from '../store/tables.ts';

export type LevelCounts = Readonly<Record<Level, number>>;
export const NO_FINDINGS: LevelCounts = { error: 0, warning: 0, info: 0 };

/** Findings per level beyond which families rank alike: three levels share one number. */
const MOST_RANKED = 0xffff;

export class FamilyOrder {
  readonly #tables: Tables;
  readonly #findings: (row: number) => LevelCounts;
  readonly #keys = new Map<FamilySort, ArrayLike<number>>();

  constructor(tables: Tables, findings: (row: number) => LevelCounts) {
    this.#tables = tables;
    this.#findings = findings;
  }

  /** Sorts `rows`, which ascend, in place. */
  sort(rows: Uint32Array<ArrayBuffer>, by: FamilySort, descending: boolean): void {
    const key = this.#key(by);
    if (descending) rows.sort((a, b) => key[b]! - key[a]! || a - b);
    else rows.sort((a, b) => key[a]! - key[b]! || a - b);
  }

  #key(by: FamilySort): ArrayLike<number> {
    let key = this.#keys.get(by);
    if (key === undefined) this.#keys.set(by, (key = this.#makeKey(by)));
    return key;
  }

  /** By family row, a number that orders as `by` does. */
  #makeKey(by: FamilySort): ArrayLike<number> {
    const { families } = this.#tables;
    switch (by) {
      case 'name':
        return this.#nameRanks();
      case 'type':
        return families.type.map((code) => TYPE_RANKS[code]!);
      case 'line':
        return families.firstLine;
      case 'findings':
        return Float64Array.from({ length: families.length }, (_, row) =>
          weightOf(this.#findings(row)),
        );
      case 'series':
      case 'samples':
      case 'bytes':
        return families[by];
    }
  }

  #nameRanks(): Uint32Array {
    const { families, strings } = this.#tables;
    const rows = inByteOrder(families.length, (row) => strings.bytes(families.name[row]!));
    const ranks = new Uint32Array(families.length);
    for (let rank = 0; rank < rows.length; rank++) ranks[rows[rank]!] = rank;
    return ranks;
  }
}

/** By type code: the place of its word among the words in byte order. */
const TYPE_RANKS = METRIC_TYPES.map((word) => METRIC_TYPES.filter((other) => other < word).length);

/** One error weighs more than any number of warnings. */
function weightOf(counts: LevelCounts): number {
  return LEVELS.reduce(
    (weight, level) => weight * (MOST_RANKED + 1) + Math.min(counts[level], MOST_RANKED),
    0,
  );
}
