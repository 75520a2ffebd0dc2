// Histograms and summaries of a dump, the undeclared among them, with their label sets by family
// and the labels of each set.

import { NONE } from '../../model/ids.ts';
import { TYPE_SUMMARY } from '../../model/metric-type.ts';
import type { LabelPair } from '../../protocol/family-page.ts';
import { assembleHistograms } from '../analyze/histograms.ts';
import type { HistogramTable } from '../analyze/histogram-table.ts';
import { BucketSets } from '../analyze/quantile/bucket-sets.ts';
import { isAmount, unitOf } from '../analyze/quantile/floor.ts';
import { mergeSets, type MergedBuckets } from '../analyze/quantile/merge-sets.ts';
import { withUndeclaredHistograms } from '../analyze/undeclared-histograms.ts';
import { vmrangeFamilies } from '../analyze/vmrange.ts';
import { EMPTY_STRING } from '../store/string-table.ts';
import type { Tables } from '../store/tables.ts';

export class HistogramSource {
  readonly tables: Tables;
  readonly table: HistogramTable;
  readonly sets: BucketSets;
  readonly givenLine: (bodyLine: number) => number;
  /** FamilyRows that have a set, by first line. */
  readonly families: readonly number[];
  #names: ReadonlyMap<number, string>;
  #ofAmounts = new Map<number, boolean>();
  #setStart: Uint32Array; // by FamilyRow, into #setsInOrder
  #setsInOrder: Uint32Array;

  /** `givenLine` turns a line of the body into one of the text as given. */
  constructor(given: Tables, givenLine: (bodyLine: number) => number) {
    const { tables, undeclared } = withUndeclaredHistograms(given);
    this.tables = tables;
    this.table = assembleHistograms(tables);
    this.sets = new BucketSets(tables, this.table);
    this.givenLine = givenLine;
    this.#names = undeclared;
    const { length, family } = this.table;
    const { families } = tables;
    const withoutBounds = vmrangeFamilies(tables);
    const start = new Uint32Array(families.length + 2);
    for (let set = 0; set < length; set++)
      if (!withoutBounds.has(family[set]!)) start[family[set]! + 2]!++;
    for (let row = 2; row < start.length; row++) start[row]! += start[row - 1]!;
    this.#setsInOrder = new Uint32Array(length);
    for (let set = 0; set < length; set++)
      if (!withoutBounds.has(family[set]!)) this.#setsInOrder[start[family[set]! + 1]!++] = set;
    this.#setStart = start;
    this.families = [...families.name.keys()]
      .filter((row) => start[row + 1]! > start[row]!)
      .sort((a, b) => families.firstLine[a]! - families.firstLine[b]! || a - b);
  }

  /** Label sets of a family in file order. */
  setsOf(family: number): Uint32Array {
    return this.#setsInOrder.subarray(this.#setStart[family], this.#setStart[family + 1]);
  }

  isUndeclared(family: number): boolean {
    return this.#names.has(family);
  }

  nameOf(family: number): string {
    return this.#names.get(family) ?? this.#text(this.tables.families.name[family]!);
  }

  helpOf(family: number): string {
    return this.#text(this.tables.families.help[family]!);
  }

  /** As declared, or as the name's ending says; '' = none. */
  unitOf(family: number): string {
    return unitOf(this.nameOf(family), this.#text(this.tables.families.unit[family]!));
  }

  /** Whether its values are amounts, which are never negative. */
  isOfAmounts(family: number): boolean {
    let known = this.#ofAmounts.get(family);
    if (known === undefined) this.#ofAmounts.set(family, (known = isAmount(this.unitOf(family))));
    return known;
  }

  /** Adds up sets of one family. */
  merge(family: number, sets: Iterable<number>): MergedBuckets {
    return mergeSets(this.sets, sets, this.isOfAmounts(family));
  }

  /** FamilyRow of the histogram or summary called `name`. */
  find(name: string): number | undefined {
    return this.families.find((family) => this.nameOf(family) === name);
  }

  /** StringId of the label that tells a family's bounds or quantiles apart; NONE if no series has it. */
  boundLabel(family: number): number {
    const isSummary = this.tables.families.type[family] === TYPE_SUMMARY;
    return this.tables.strings.find(isSummary ? 'quantile' : 'le') ?? NONE;
  }

  /** Labels of a set as first written, without the bound and empty ones. */
  labelsOf(set: number): LabelPair[] {
    const { strings } = this.tables;
    const pairs: LabelPair[] = [];
    this.eachLabel(set, (name, value) => pairs.push([strings.text(name), strings.text(value)]));
    return pairs;
  }

  /** StringIds of the labels of a set, without the bound and empty ones. */
  eachLabel(set: number, see: (name: number, value: number) => void): void {
    const { series, labels } = this.tables;
    const bound = this.boundLabel(this.table.family[set]!);
    const row = this.table.series[set]!;
    for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++)
      if (labels.name[pair] !== bound && labels.value[pair] !== EMPTY_STRING)
        see(labels.name[pair]!, labels.value[pair]!);
  }

  /** StringId of the value of label `name`; EMPTY_STRING when the set has none. */
  valueOf(set: number, name: number): number {
    const { series, labels } = this.tables;
    const row = this.table.series[set]!;
    for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++)
      if (labels.name[pair] === name) return labels.value[pair]!;
    return EMPTY_STRING;
  }

  /** The `le` of a bucket's sample as written; '' when it has none. */
  leOf(sample: number): string {
    const { strings, series, labels, samples } = this.tables;
    const le = strings.find('le');
    const row = samples.series[sample]!;
    for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++)
      if (labels.name[pair] === le) return strings.text(labels.value[pair]!);
    return '';
  }

  /** As given, of a sample. */
  lineOf(sample: number): number {
    return this.givenLine(this.tables.samples.line[sample]!);
  }

  #text(string: number): string {
    return string === NONE ? '' : this.tables.strings.text(string);
  }
}
