// Takes what the readers read, row by row, and seals it into tables.

import type { Grammar } from '../../model/dialect.ts';
import { resolveFamilies } from './family-resolver.ts';
import { FaultBuilder } from './fault-builder.ts';
import { GrowingF64, GrowingU32, GrowingU8 } from './growing.ts';
import { PendingLabels } from './pending-labels.ts';
import { SeriesBuilder } from './series-builder.ts';
import { StringTable } from './string-table.ts';
import { type ExemplarTable, type LineCounts, type Tables } from './tables.ts';

export class DumpBuilder {
  readonly strings = new StringTable();
  readonly pending = new PendingLabels();
  readonly faults = new FaultBuilder();
  readonly series = new SeriesBuilder();

  // sample names, one row each
  #nameOfString = new Uint32Array(1 << 10); // StringId → NameRow + 1
  readonly nameString = new GrowingU32();
  readonly nameFirstLine = new GrowingU32();
  readonly nameLastLine = new GrowingU32();
  readonly nameSamples = new GrowingU32();
  readonly nameBytes = new GrowingF64();

  #sampleSeries = new GrowingU32();
  #sampleValue = new GrowingF64();
  #sampleTimestamp = new GrowingF64();
  #sampleLine = new GrowingU32();
  #respelledSample = new GrowingU32();
  #respelledPairs: number[] = [];
  #respelledStart = new GrowingU32();
  #respelledCount = new GrowingU32();

  readonly metaKind = new GrowingU8();
  readonly metaName = new GrowingU32();
  readonly metaValue = new GrowingU32();
  readonly metaLine = new GrowingU32();
  readonly metaBytes = new GrowingF64();

  #exemplarSample = new GrowingU32();
  #exemplarValue = new GrowingF64();
  #exemplarTimestamp = new GrowingF64();
  #exemplarLabelStart = new GrowingU32();
  #exemplarName = new GrowingU32();
  #exemplarLabelValue = new GrowingU32();
  #exemplarRunes = new GrowingU32();

  get samples(): number {
    return this.#sampleSeries.length;
  }

  /** The row of the sample name `string`. */
  nameRow(string: number, line: number): number {
    if (string >= this.#nameOfString.length) {
      const wider = new Uint32Array(Math.max(this.#nameOfString.length * 2, string + 1));
      wider.set(this.#nameOfString);
      this.#nameOfString = wider;
    }
    const known = this.#nameOfString[string]!;
    if (known !== 0) return known - 1;
    const row = this.nameString.add(string);
    this.nameFirstLine.add(line);
    this.nameLastLine.add(line);
    this.nameSamples.add(0);
    this.nameBytes.add(0);
    this.#nameOfString[string] = row + 1;
    return row;
  }

  /** Adds a sample of `name` with the pending labels. `timestamp` in ms, NaN for none. */
  sample(name: number, value: number, timestamp: number, line: number, bytes: number): number {
    const row = this.#sampleSeries.length;
    const series = this.series.find(name, this.pending, row);
    this.#sampleSeries.add(series);
    this.#sampleValue.add(value);
    this.#sampleTimestamp.add(timestamp);
    this.#sampleLine.add(line);
    this.nameLastLine.set(name, line);
    this.nameSamples.set(name, this.nameSamples.at(name) + 1);
    this.nameBytes.set(name, this.nameBytes.at(name) + bytes);
    if (this.series.respelled) this.#respell(row);
    return row;
  }

  /** Adds an exemplar with the pending labels to `sample`. */
  exemplar(sample: number, value: number, timestamp: number, runes: number): void {
    this.#exemplarSample.add(sample);
    this.#exemplarValue.add(value);
    this.#exemplarTimestamp.add(timestamp);
    this.#exemplarLabelStart.add(this.#exemplarName.length);
    this.#exemplarRunes.add(runes);
    for (let i = 0; i < this.pending.length; i++) {
      this.#exemplarName.add(this.pending.names[i]!);
      this.#exemplarLabelValue.add(this.pending.values[i]!);
    }
  }

  metadata(kind: number, name: number, value: number, line: number, bytes: number): void {
    this.metaKind.add(kind);
    this.metaName.add(name);
    this.metaValue.add(value);
    this.metaLine.add(line);
    this.metaBytes.add(bytes);
  }

  get exemplars(): number {
    return this.#exemplarSample.length;
  }

  seal(grammar: Grammar, lines: LineCounts): Tables {
    const respelled = this.#sealRespelled();
    const { series, labels } = this.series.seal();
    const { families, names, metaFamily } = resolveFamilies(this, grammar, series);
    return {
      grammar,
      strings: this.strings,
      families,
      names,
      series,
      labels,
      samples: {
        length: this.samples,
        series: this.#sampleSeries.seal(),
        value: this.#sampleValue.seal(),
        timestamp: this.#sampleTimestamp.seal(),
        line: this.#sampleLine.seal(),
        respelled,
      },
      exemplars: this.#sealExemplars(),
      metadata: {
        length: this.metaKind.length,
        kind: this.metaKind.seal(),
        family: metaFamily,
        name: this.metaName.seal(),
        value: this.metaValue.seal(),
        line: this.metaLine.seal(),
      },
      faults: this.faults.seal(),
      lines,
    };
  }

  #respell(sample: number): void {
    const { pending } = this;
    this.#respelledSample.add(sample);
    this.#respelledStart.add(this.#respelledPairs.length >> 1);
    this.#respelledCount.add(pending.length);
    for (let i = 0; i < pending.length; i++)
      this.#respelledPairs.push(pending.names[i]!, pending.values[i]!);
  }

  /** Other spellings go behind the pairs of the series, so `start` moves by those. */
  #sealRespelled() {
    const shift = this.series.labelName.length;
    for (let i = 0; i < this.#respelledPairs.length; i += 2) {
      this.series.labelName.add(this.#respelledPairs[i]!);
      this.series.labelValue.add(this.#respelledPairs[i + 1]!);
    }
    return {
      sample: this.#respelledSample.seal(),
      start: this.#respelledStart.seal().map((start) => start + shift),
      count: this.#respelledCount.seal(),
    };
  }

  #sealExemplars(): ExemplarTable {
    const length = this.#exemplarSample.length;
    this.#exemplarLabelStart.add(this.#exemplarName.length);
    return {
      length,
      sample: this.#exemplarSample.seal(),
      value: this.#exemplarValue.seal(),
      timestamp: this.#exemplarTimestamp.seal(),
      labelStart: this.#exemplarLabelStart.seal(),
      labels: {
        length: this.#exemplarName.length,
        name: this.#exemplarName.seal(),
        value: this.#exemplarLabelValue.seal(),
      },
      runes: this.#exemplarRunes.seal(),
    };
  }
}
