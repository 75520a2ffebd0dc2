// What each label of a family takes: values, series, and what would merge without it.

import { compareBytes } from '../../../base/byte-order.ts';
import { MAX_LABEL_VALUES, MAX_LABELS, type LabelDetail } from '../../../protocol/family-page.ts';
import type { Tables } from '../../store/tables.ts';
import { labelColumns, type LabelColumns } from './label-columns.ts';
import { LabelMerges } from './label-merges.ts';

export interface LabelDetails {
  /** Dearest first. */
  readonly labels: readonly LabelDetail[];
  /** Labels that the list leaves out. */
  readonly others: number;
}

/** The labels of the series `rows`. */
export function labelDetails(tables: Tables, rows: Uint32Array): LabelDetails {
  const { strings } = tables;
  const columns = labelColumns(tables, rows);
  const merges = new LabelMerges(tables, rows, columns);
  const counter = new ValueCounter(strings.length);
  const values = new Uint32Array(columns.length);
  for (let label = 0; label < columns.length; label++)
    values[label] = counter.count(columns, label).length;
  const carriers = (label: number) => columns.starts[label + 1]! - columns.starts[label]!;
  const dearest = new Uint32Array(columns.length)
    .map((_, label) => label)
    .sort(
      (a, b) =>
        values[b]! - values[a]! ||
        carriers(b) - carriers(a) ||
        compareBytes(strings.bytes(columns.name[a]!), strings.bytes(columns.name[b]!)),
    )
    .subarray(0, MAX_LABELS);
  return {
    labels: Array.from(dearest, (label): LabelDetail => {
      const ids = counter.count(columns, label);
      return {
        name: strings.text(columns.name[label]!),
        values: values[label]!,
        series: carriers(label),
        ...merges.of(label),
        top: topOf(ids, counter).map((id) => ({
          value: strings.text(id),
          series: counter.of(id),
        })),
      };
    }),
    others: columns.length - dearest.length,
  };
}

/** On how many series each value of one label stands. */
class ValueCounter {
  readonly #counts: Uint32Array; // by StringId
  #ids: number[] = [];

  constructor(strings: number) {
    this.#counts = new Uint32Array(strings);
  }

  /** The distinct values of `label`, in the order of first appearance. Counts until the next call. */
  count({ starts, value }: LabelColumns, label: number): readonly number[] {
    const counts = this.#counts;
    for (const id of this.#ids) counts[id] = 0;
    const ids: number[] = [];
    for (let entry = starts[label]!; entry < starts[label + 1]!; entry++)
      if (counts[value[entry]!]!++ === 0) ids.push(value[entry]!);
    this.#ids = ids;
    return ids;
  }

  of(id: number): number {
    return this.#counts[id]!;
  }
}

/** The values on most series; among equals those that came first. */
function topOf(ids: readonly number[], counter: ValueCounter): number[] {
  const top: number[] = [];
  for (const id of ids) {
    const count = counter.of(id);
    if (top.length === MAX_LABEL_VALUES && count <= counter.of(top[top.length - 1]!)) continue;
    let at = top.length;
    while (at > 0 && counter.of(top[at - 1]!) < count) at--;
    top.splice(at, 0, id);
    if (top.length > MAX_LABEL_VALUES) top.pop();
  }
  return top;
}
