// The histograms and summaries of a dump: their list, one of them merged over the label sets that
// are asked for, and the quantiles of every set.

import { TYPE_SUMMARY } from '../../model/metric-type.ts';
import type { LabelPair } from '../../protocol/family-page.ts';
import {
  MAX_GROUPS,
  type GroupView,
  type HistogramAnswer,
  type HistogramFamily,
  type HistogramQuery,
  type MergedHistogram,
  type QuantileMode,
  type QuantileView,
} from '../../protocol/histograms.ts';
import type { Tables } from '../store/tables.ts';
import { checkSets } from './histogram-checks.ts';
import { bucketExemplars } from './histogram-exemplars.ts';
import { histogramFamily } from './histogram-families.ts';
import { groupSets, selectSets, type SetGroups } from './histogram-sets.ts';
import { HistogramSource } from './histogram-source.ts';
import { BucketAnswers } from './histogram-views.ts';
import { summaryView } from './summary-view.ts';

/** What quantiles of one label set are. */
export interface SetQuantiles {
  readonly family: string;
  readonly labels: readonly LabelPair[];
  readonly line: number; // as given
  /** NaN when neither `_count` nor a bucket at +Inf tells. */
  readonly observations: number;
  readonly quantiles: readonly SetQuantile[];
}

export type SetQuantile = Pick<QuantileView, 'q' | 'value' | 'lower' | 'upper'>;

export class HistogramIndex {
  readonly #source: HistogramSource;
  readonly #families = new Map<number, HistogramFamily>();
  #exemplars: ReadonlyMap<number, number> | undefined;

  /** `givenLine` turns a line of the body into one of the text as given. */
  constructor(tables: Tables, givenLine: (bodyLine: number) => number) {
    this.#source = new HistogramSource(tables, givenLine);
  }

  /** In file order. */
  families(): readonly HistogramFamily[] {
    return this.#source.families.map((family) => this.#family(family));
  }

  histogram(query: HistogramQuery): HistogramAnswer {
    const source = this.#source;
    const family = source.find(query.family);
    if (family === undefined) return { kind: 'nothing' };
    const sets = selectSets(source, family, query.pairs);
    if (sets.length === 0) return { kind: 'nothing' };
    if (source.tables.families.type[family] === TYPE_SUMMARY)
      return { kind: 'summary', summary: summaryView(source, this.#family(family), sets) };
    return { kind: 'histogram', histogram: this.#merged(query, family, sets) };
  }

  /** Of every label set with a bucket, in file order. */
  *quantiles(asked: readonly number[], mode: QuantileMode): Generator<SetQuantiles> {
    const source = this.#source;
    const { table, sets } = source;
    const names = new Map(source.families.map((family) => [family, source.nameOf(family)]));
    for (let set = 0; set < table.length; set++) {
      const family = table.family[set]!;
      const name = names.get(family);
      if (name === undefined || table.type[set] === TYPE_SUMMARY) continue;
      const merged = source.merge(family, [set]);
      if (merged.sets === 0 && !merged.hasNaN) continue;
      const answers = new BucketAnswers(merged, mode);
      yield {
        family: name,
        labels: source.labelsOf(set),
        line: source.givenLine(table.line[set]!),
        observations: sets.observations(set),
        quantiles: asked.map((q) => answers.quantile(q)),
      };
    }
  }

  #family(family: number): HistogramFamily {
    let known = this.#families.get(family);
    if (known === undefined)
      this.#families.set(family, (known = histogramFamily(this.#source, family)));
    return known;
  }

  #merged(query: HistogramQuery, family: number, sets: Uint32Array): MergedHistogram {
    const source = this.#source;
    const merged = source.merge(family, sets);
    const answers = new BucketAnswers(merged, query.mode);
    const { drawn, count, byBound } = bucketExemplars(source, this.#exemplarRows(), {
      sets,
      bounds: merged.bounds,
    });
    const groups = groupSets(source, sets, query.by);
    return {
      family: this.#family(family),
      sets: sets.length,
      buckets: answers.buckets(source, byBound),
      uncommon: answers.uncommon(source),
      ...totals(source, sets),
      total: answers.total,
      floor: merged.floor,
      quantiles: query.quantiles.map((q) => answers.quantile(q)),
      ...(query.threshold === undefined ? {} : { threshold: answers.threshold(query.threshold) }),
      exemplars: drawn,
      exemplarCount: count,
      groups: this.#groups(query, family, groups),
      groupCount: groups.length,
      checks: checkSets(source, family, sets),
    };
  }

  /** Those with most observations; of equals, the first in the file. */
  #groups(query: HistogramQuery, family: number, groups: SetGroups): GroupView[] {
    const { sets } = this.#source;
    const { length, start, members } = groups;
    const observations = new Float64Array(length);
    for (let group = 0; group < length; group++)
      for (let at = start[group]!; at < start[group + 1]!; at++)
        observations[group]! += sets.observations(members[at]!);
    const weight = observations.map((count) => (Number.isNaN(count) ? -1 : count));
    const order = Uint32Array.from(weight.keys()).sort((a, b) => weight[b]! - weight[a]! || a - b);
    return Array.from(order.subarray(0, MAX_GROUPS), (group) =>
      this.#group(query, family, members.subarray(start[group], start[group + 1])),
    );
  }

  #group(query: HistogramQuery, family: number, sets: Uint32Array): GroupView {
    const source = this.#source;
    const [first = 0] = sets;
    const answers = new BucketAnswers(source.merge(family, sets), query.mode);
    const own = new Map(source.labelsOf(first));
    const { count, mean } = totals(source, sets);
    return {
      labels:
        query.by.length === 0 ? [...own] : query.by.map((name) => [name, own.get(name) ?? '']),
      sets: sets.length,
      count: Number.isNaN(count) ? answers.total : count,
      mean,
      quantiles: query.quantiles.map((q) => answers.quantile(q)),
      ...(query.threshold === undefined ? {} : { threshold: answers.threshold(query.threshold) }),
      line: source.givenLine(source.table.line[first]!),
    };
  }

  #exemplarRows(): ReadonlyMap<number, number> {
    if (this.#exemplars === undefined) {
      const { length, sample } = this.#source.tables.exemplars;
      const rows = new Map<number, number>();
      for (let row = 0; row < length; row++) rows.set(sample[row]!, row);
      this.#exemplars = rows;
    }
    return this.#exemplars;
  }
}

/** Sum and count of all sets; NaN when one has none. */
function totals(
  { sets: buckets }: HistogramSource,
  sets: Uint32Array,
): { readonly sum: number; readonly count: number; readonly mean: number } {
  let sum = 0;
  let count = 0;
  let observations = 0;
  for (const set of sets) {
    sum += buckets.sum(set);
    count += buckets.count(set);
    observations += buckets.observations(set);
  }
  return { sum, count, mean: sum / observations };
}
