// Which series make up one Metric: the samples of one label set, whatever their suffix.
//
//   h_bucket{a="1",le="0.1"} ┐
//   h_bucket{a="1",le="+Inf"}├─ one Metric
//   h_count{a="1"}           ┘
//
// `le` of a bucket, `quantile` of a summary and the label that names a state are left out.

import {
  ROLE_BUCKET,
  ROLE_VALUE,
  TYPE_COUNTER,
  TYPE_GAUGEHISTOGRAM,
  TYPE_HISTOGRAM,
  TYPE_STATESET,
  TYPE_SUMMARY,
} from '../../../../model/metric-type.ts';
import { NONE } from '../../../../model/ids.ts';
import { hashPair } from '../../../store/pending-labels.ts';
import { EMPTY_STRING } from '../../../store/string-table.ts';
import type { Tables } from '../../../store/tables.ts';

const EMPTY = 0; // slots hold series row + 1

/** StringId of the label that tells the parts of one Metric apart, by NameRow; NONE for none. */
export function partLabels({ strings, families, names }: Tables): Uint32Array {
  const le = strings.find('le') ?? NONE;
  const quantile = strings.find('quantile') ?? NONE;
  const labels = new Uint32Array(names.length).fill(NONE);
  for (let name = 0; name < names.length; name++) {
    const family = names.family[name]!;
    const role = names.role[name]!;
    if (role === ROLE_BUCKET) labels[name] = le;
    else if (role === ROLE_VALUE && families.type[family] === TYPE_SUMMARY) labels[name] = quantile;
    else if (role === ROLE_VALUE && families.type[family] === TYPE_STATESET)
      labels[name] = families.name[family]!;
  }
  return labels;
}

/** By SeriesRow: the first series of the Metric it belongs to. */
export function metricOfSeries(tables: Tables): Uint32Array {
  const { series } = tables;
  const metric = new Uint32Array(series.length);
  const parts = partLabels(tables);
  const finder = new MetricFinder(tables, parts);
  for (let row = 0; row < series.length; row++)
    metric[row] = hasParts(tables, row) ? finder.find(row) : row;
  return metric;
}

function hasParts({ families, names, series }: Tables, row: number): boolean {
  switch (families.type[names.family[series.name[row]!]!]) {
    case TYPE_COUNTER:
    case TYPE_HISTOGRAM:
    case TYPE_GAUGEHISTOGRAM:
    case TYPE_SUMMARY:
    case TYPE_STATESET:
      return true;
    default:
      return false;
  }
}

class MetricFinder {
  #tables: Tables;
  #parts: Uint32Array;
  #slots = new Uint32Array(1 << 10);
  #hashes: Uint32Array;
  #filled = 0;

  constructor(tables: Tables, parts: Uint32Array) {
    this.#tables = tables;
    this.#parts = parts;
    this.#hashes = new Uint32Array(tables.series.length);
  }

  find(row: number): number {
    const hash = this.#hash(row);
    this.#hashes[row] = hash;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const entry = this.#slots[slot]!;
      if (entry === EMPTY) break;
      if (this.#hashes[entry - 1] === hash && this.#same(entry - 1, row)) return entry - 1;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = row + 1;
    if (++this.#filled * 2 > this.#slots.length) this.#rehash();
    return row;
  }

  /** The series' own hash less the pairs that are left out, with the family mixed in. */
  #hash(row: number): number {
    const { series, labels, names } = this.#tables;
    const part = this.#parts[series.name[row]!]!;
    let hash = series.hash[row]!;
    if (part !== NONE)
      for (let i = series.labelStart[row]!; i < series.labelStart[row + 1]!; i++)
        if (labels.name[i] === part && labels.value[i] !== EMPTY_STRING)
          hash -= hashPair(part, labels.value[i]!);
    return hashPair(hash | 0, names.family[series.name[row]!]!) >>> 0;
  }

  #same(a: number, b: number): boolean {
    const { series, names, labels } = this.#tables;
    if (names.family[series.name[a]!] !== names.family[series.name[b]!]) return false;
    const partA = this.#parts[series.name[a]!]!;
    const partB = this.#parts[series.name[b]!]!;
    const endA = series.labelStart[a + 1]!;
    const endB = series.labelStart[b + 1]!;
    let k = series.labelStart[b]!;
    for (let i = series.labelStart[a]!; i < endA; i++) {
      if (labels.value[i] === EMPTY_STRING || labels.name[i] === partA) continue;
      while (k < endB && (labels.value[k] === EMPTY_STRING || labels.name[k] === partB)) k++;
      if (k === endB || labels.name[k] !== labels.name[i] || labels.value[k] !== labels.value[i])
        return this.#sameInAnyOrder(a, partA, b, partB);
      k++;
    }
    while (k < endB && (labels.value[k] === EMPTY_STRING || labels.name[k] === partB)) k++;
    return k === endB;
  }

  #sameInAnyOrder(a: number, partA: number, b: number, partB: number): boolean {
    const left = this.#pairs(a, partA);
    const right = this.#pairs(b, partB);
    if (left.size !== right.size) return false;
    for (const [name, value] of left) if (right.get(name) !== value) return false;
    return true;
  }

  #pairs(row: number, part: number): Map<number, number> {
    const { series, labels } = this.#tables;
    const pairs = new Map<number, number>();
    for (let i = series.labelStart[row]!; i < series.labelStart[row + 1]!; i++)
      if (labels.value[i] !== EMPTY_STRING && labels.name[i] !== part)
        pairs.set(labels.name[i]!, labels.value[i]!);
    return pairs;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (const entry of this.#slots) {
      if (entry === EMPTY) continue;
      let slot = this.#hashes[entry - 1]! & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
    this.#slots = slots;
  }
}
