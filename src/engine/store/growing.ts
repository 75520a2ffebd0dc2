// Columns that are still being written. `add` doubles the room when it is full; `seal` gives
// back exactly what was written.

const FIRST_ROOM = 1024;

export class GrowingU8 {
  #column = new Uint8Array(FIRST_ROOM);
  length = 0;

  add(value: number): number {
    if (this.length === this.#column.length) {
      const wider = new Uint8Array(this.length * 2);
      wider.set(this.#column);
      this.#column = wider;
    }
    this.#column[this.length] = value;
    return this.length++;
  }

  at(row: number): number {
    return this.#column[row]!;
  }

  set(row: number, value: number): void {
    this.#column[row] = value;
  }

  seal(): Uint8Array<ArrayBuffer> {
    return this.#column.slice(0, this.length);
  }
}

export class GrowingU16 {
  #column = new Uint16Array(FIRST_ROOM);
  length = 0;

  add(value: number): number {
    if (this.length === this.#column.length) {
      const wider = new Uint16Array(this.length * 2);
      wider.set(this.#column);
      this.#column = wider;
    }
    this.#column[this.length] = value;
    return this.length++;
  }

  at(row: number): number {
    return this.#column[row]!;
  }

  set(row: number, value: number): void {
    this.#column[row] = value;
  }

  seal(): Uint16Array<ArrayBuffer> {
    return this.#column.slice(0, this.length);
  }
}

export class GrowingU32 {
  #column = new Uint32Array(FIRST_ROOM);
  length = 0;

  add(value: number): number {
    if (this.length === this.#column.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.#column);
      this.#column = wider;
    }
    this.#column[this.length] = value;
    return this.length++;
  }

  at(row: number): number {
    return this.#column[row]!;
  }

  set(row: number, value: number): void {
    this.#column[row] = value;
  }

  seal(): Uint32Array<ArrayBuffer> {
    return this.#column.slice(0, this.length);
  }
}

export class GrowingF64 {
  #column = new Float64Array(FIRST_ROOM);
  length = 0;

  add(value: number): number {
    if (this.length === this.#column.length) {
      const wider = new Float64Array(this.length * 2);
      wider.set(this.#column);
      this.#column = wider;
    }
    this.#column[this.length] = value;
    return this.length++;
  }

  at(row: number): number {
    return this.#column[row]!;
  }

  set(row: number, value: number): void {
    this.#column[row] = value;
  }

  seal(): Float64Array<ArrayBuffer> {
    return this.#column.slice(0, this.length);
  }
}
