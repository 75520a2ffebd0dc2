// Label sets compared as sets: whatever the order of the pairs, without empty values, and with one
// label left out.

import { EMPTY_STRING } from '../store/string-table.ts';
import type { LabelTable, SeriesTable, Tables } from '../store/tables.ts';

/** Sets up to this size are compared pair against pair; larger ones through a map. */
const SMALL_SET = 32;

export class LabelSets {
  readonly #series: SeriesTable;
  readonly #labels: LabelTable;

  constructor({ series, labels }: Tables) {
    this.#series = series;
    this.#labels = labels;
  }

  /** Whether two series carry the same pairs once `label` is left out of both; NONE for no label. */
  areAlike(a: number, b: number, label: number): boolean {
    const series = this.#series;
    const labels = this.#labels;
    const endA = series.labelStart[a + 1]!;
    const endB = series.labelStart[b + 1]!;
    let i = series.labelStart[a]!;
    let k = series.labelStart[b]!;
    // Nearly always the labels stand in the same order.
    for (;;) {
      while (i < endA && this.#leftOut(i, label)) i++;
      while (k < endB && this.#leftOut(k, label)) k++;
      if (i === endA || k === endB) return i === endA && k === endB;
      if (labels.name[i] !== labels.name[k] || labels.value[i] !== labels.value[k]) break;
      i++;
      k++;
    }
    return endA - i <= SMALL_SET && endB - k <= SMALL_SET
      ? this.#sameSmallSet(i, endA, k, endB, label)
      : this.#sameLargeSet(i, endA, k, endB, label);
  }

  carries(series: number, label: number): boolean {
    const end = this.#series.labelStart[series + 1]!;
    for (let pair = this.#series.labelStart[series]!; pair < end; pair++)
      if (this.#labels.name[pair] === label && this.#labels.value[pair] !== EMPTY_STRING)
        return true;
    return false;
  }

  #leftOut(pair: number, label: number): boolean {
    return this.#labels.name[pair] === label || this.#labels.value[pair] === EMPTY_STRING;
  }

  #sameSmallSet(i: number, endA: number, k: number, endB: number, label: number): boolean {
    const labels = this.#labels;
    let left = 0;
    for (let pair = k; pair < endB; pair++) if (!this.#leftOut(pair, label)) left++;
    for (let pair = i; pair < endA; pair++) {
      if (this.#leftOut(pair, label)) continue;
      let found = false;
      for (let other = k; other < endB && !found; other++)
        found =
          labels.name[other] === labels.name[pair] && labels.value[other] === labels.value[pair];
      if (!found) return false;
      left--;
    }
    return left === 0;
  }

  #sameLargeSet(i: number, endA: number, k: number, endB: number, label: number): boolean {
    const labels = this.#labels;
    const seen = new Map<number, number>();
    for (let pair = k; pair < endB; pair++)
      if (!this.#leftOut(pair, label)) seen.set(labels.name[pair]!, labels.value[pair]!);
    let asked = 0;
    for (let pair = i; pair < endA; pair++) {
      if (this.#leftOut(pair, label)) continue;
      if (seen.get(labels.name[pair]!) !== labels.value[pair]) return false;
      asked++;
    }
    return asked === seen.size;
  }
}
