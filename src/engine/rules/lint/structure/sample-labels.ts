import type { Tables } from '../../../store/tables.ts';

/**
 * The label pairs of samples as they are written, empty ones and their order included. Samples
 * must be asked for in ascending order.
 */
export class SampleLabels {
  /** The pairs of the sample asked for: `start .. end` of the label table. */
  start = 0;
  end = 0;
  #tables: Tables;
  #respelled = 0;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  seek(sample: number): void {
    const { series, samples } = this.#tables;
    const { respelled } = samples;
    while (this.#respelled < respelled.sample.length && respelled.sample[this.#respelled]! < sample)
      this.#respelled++;
    if (respelled.sample[this.#respelled] === sample) {
      this.start = respelled.start[this.#respelled]!;
      this.end = this.start + respelled.count[this.#respelled]!;
      return;
    }
    const row = samples.series[sample]!;
    this.start = series.labelStart[row]!;
    this.end = series.labelStart[row + 1]!;
  }
}
