import { NONE } from '../../model/ids.ts';
import { faultCode, type Fault } from '../formats/faults.ts';
import type { FaultTable } from './fault-table.ts';
import { GrowingU16, GrowingU32 } from './growing.ts';

/** Faults of the line being read wait here until the line is settled: a second look may undo them. */
export class FaultBuilder {
  #code = new GrowingU16();
  #line = new GrowingU32();
  #column = new GrowingU32();
  #extent = new GrowingU32();
  #name = new GrowingU32();
  #detail = new GrowingU32();
  #sample = new GrowingU32();

  get length(): number {
    return this.#code.length;
  }

  add(fault: Fault, line: number, column: number, extent: number, detail: number = NONE): void {
    this.#code.add(faultCode(fault));
    this.#line.add(line);
    this.#column.add(column);
    this.#extent.add(Math.max(1, extent));
    this.#name.add(NONE);
    this.#detail.add(detail);
    this.#sample.add(NONE);
  }

  /** Names the metric and the sample of all faults from row `from` on. */
  attribute(from: number, name: number, sample: number): void {
    for (let row = from; row < this.length; row++) {
      if (this.#name.at(row) === NONE) this.#name.set(row, name);
      this.#sample.set(row, sample);
    }
  }

  /** Takes back all faults from row `from` on. */
  rewind(from: number): void {
    for (const column of [
      this.#code,
      this.#line,
      this.#column,
      this.#extent,
      this.#name,
      this.#detail,
      this.#sample,
    ])
      column.length = from;
  }

  seal(): FaultTable {
    return {
      length: this.length,
      code: this.#code.seal(),
      line: this.#line.seal(),
      column: this.#column.seal(),
      extent: this.#extent.seal(),
      name: this.#name.seal(),
      detail: this.#detail.seal(),
      sample: this.#sample.seal(),
    };
  }
}
