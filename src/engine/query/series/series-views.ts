// Series and exemplars as the page shows them: the few of a window, decoded.

import type { ExemplarView, LabelPair, SeriesView } from '../../../protocol/family-page.ts';
import { EMPTY_STRING } from '../../store/string-table.ts';
import type { LabelTable, Tables } from '../../store/tables.ts';

export class SeriesViews {
  readonly #tables: Tables;
  readonly #givenLine: (bodyLine: number) => number;
  #samples: Uint32Array | undefined; // by series row: its samples
  #exemplars: Uint32Array | undefined;

  constructor(tables: Tables, givenLine: (bodyLine: number) => number) {
    this.#tables = tables;
    this.#givenLine = givenLine;
  }

  /** `created` in ms since the epoch, NaN for none. */
  series(row: number, created: number): SeriesView {
    const { samples, series } = this.#tables;
    const first = series.firstSample[row]!;
    const timestamp = samples.timestamp[first]!;
    this.#samples ??= this.#countSamples();
    this.#exemplars ??= this.#countExemplars();
    return {
      row,
      ...this.#identity(row),
      value: samples.value[first]!,
      ...(Number.isNaN(timestamp) ? {} : { timestamp }),
      ...(Number.isNaN(created) ? {} : { created }),
      samples: this.#samples[row]!,
      exemplars: this.#exemplars[row]!,
      line: this.#givenLine(samples.line[first]!),
    };
  }

  exemplar(row: number): ExemplarView {
    const { exemplars, samples } = this.#tables;
    const sample = exemplars.sample[row]!;
    const timestamp = exemplars.timestamp[row]!;
    const { name, labels: of } = this.#identity(samples.series[sample]!);
    return {
      labels: this.#pairs(
        exemplars.labels,
        exemplars.labelStart[row]!,
        exemplars.labelStart[row + 1]!,
      ),
      value: exemplars.value[row]!,
      ...(Number.isNaN(timestamp) ? {} : { timestamp }),
      line: this.#givenLine(samples.line[sample]!),
      name,
      of,
    };
  }

  #identity(row: number): { name: string; labels: LabelPair[] } {
    const { names, series, labels, strings } = this.#tables;
    return {
      name: strings.text(names.string[series.name[row]!]!),
      labels: this.#pairs(labels, series.labelStart[row]!, series.labelStart[row + 1]!),
    };
  }

  /** As first written; empty values are no labels. */
  #pairs(labels: LabelTable, from: number, to: number): LabelPair[] {
    const { strings } = this.#tables;
    const pairs: LabelPair[] = [];
    for (let pair = from; pair < to; pair++)
      if (labels.value[pair] !== EMPTY_STRING)
        pairs.push([strings.text(labels.name[pair]!), strings.text(labels.value[pair]!)]);
    return pairs;
  }

  #countSamples(): Uint32Array {
    const { samples, series } = this.#tables;
    const counts = new Uint32Array(series.length);
    for (let row = 0; row < samples.length; row++) counts[samples.series[row]!]!++;
    return counts;
  }

  #countExemplars(): Uint32Array {
    const { exemplars, samples, series } = this.#tables;
    const counts = new Uint32Array(series.length);
    for (let row = 0; row < exemplars.length; row++)
      counts[samples.series[exemplars.sample[row]!]!]!++;
    return counts;
  }
}
