// The fields of a message, one after the other, with every length checked before it is believed.
//
// Two ends matter: where a message says that it ends, and where the bytes end. A field that runs
// over the first is wrong; one that runs over the second alone is cut.

import { PbfReader } from 'pbf';

/** Thrown for the message being read, and caught by who reads the body; it never leaves this folder. */
export class BrokenMessage extends Error {
  readonly fault: 'protobuf-cut' | 'protobuf-wire';

  constructor(fault: BrokenMessage['fault']) {
    super(fault);
    this.fault = fault;
  }
}

const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;

const MOST_VARINT_BYTES = 10;

export class WireReader {
  #pbf: PbfReader;
  #have: number;
  /** Where the message (or packed field) being read says that it ends. */
  #limit = 0;
  #wire = VARINT;

  constructor(bytes: Uint8Array) {
    this.#pbf = new PbfReader(bytes);
    this.#have = bytes.length;
  }

  /** Tells the number of each field up to `end`. What `field` does not read is skipped. */
  fields(end: number, field: (number: number) => void): void {
    const pbf = this.#pbf;
    while (pbf.pos < end) {
      this.#limit = end;
      const tag = this.#varint();
      const number = Math.floor(tag / 8);
      if (number === 0) throw new BrokenMessage('protobuf-wire');
      this.#wire = tag % 8;
      const at = pbf.pos;
      field(number);
      if (pbf.pos === at) this.#skip();
    }
  }

  message(field: (number: number) => void): void {
    this.#expect(BYTES);
    this.fields(this.#lengthEnd(), field);
  }

  /** A view into the message. */
  bytes(): Uint8Array {
    this.#expect(BYTES);
    const at = this.#pbf.pos;
    const end = this.#lengthEnd();
    this.#need(end - this.#pbf.pos);
    this.#pbf.pos = at;
    return this.#pbf.readBytes();
  }

  double(): number {
    this.#expect(FIXED64);
    this.#need(8);
    return this.#pbf.readDouble();
  }

  unsigned(): number {
    this.#expect(VARINT);
    return this.#varint();
  }

  signed(): number {
    this.#expect(VARINT);
    return this.#varint(true);
  }

  /** Zigzag, as sint32 and sint64 are written. */
  zigzag(): number {
    this.#expect(VARINT);
    return this.#zigzag();
  }

  /** A repeated number, one or a packed run of them. */
  zigzags(into: number[]): void {
    if (this.#wire !== BYTES) into.push(this.zigzag());
    else this.#packed(() => into.push(this.#zigzag()));
  }

  doubles(into: number[]): void {
    if (this.#wire !== BYTES) into.push(this.double());
    else
      this.#packed(() => {
        this.#need(8);
        into.push(this.#pbf.readDouble());
      });
  }

  #packed(read: () => void): void {
    const end = this.#lengthEnd();
    this.#limit = end;
    while (this.#pbf.pos < end) read();
  }

  #zigzag(): number {
    this.#checkVarint();
    return this.#pbf.readSVarint();
  }

  #varint(signed = false): number {
    this.#checkVarint();
    return this.#pbf.readVarint(signed);
  }

  #lengthEnd(): number {
    const end = this.#varint() + this.#pbf.pos;
    if (end > this.#limit) throw new BrokenMessage('protobuf-wire');
    return end;
  }

  #skip(): void {
    switch (this.#wire) {
      case VARINT:
        this.#varint();
        break;
      case FIXED64:
      case FIXED32: {
        const size = this.#wire === FIXED64 ? 8 : 4;
        this.#need(size);
        this.#pbf.pos += size;
        break;
      }
      case BYTES:
        this.bytes();
        break;
      default:
        throw new BrokenMessage('protobuf-wire');
    }
  }

  #expect(wire: number): void {
    if (this.#wire !== wire) throw new BrokenMessage('protobuf-wire');
  }

  #need(size: number): void {
    const end = this.#pbf.pos + size;
    if (end > this.#limit) throw new BrokenMessage('protobuf-wire');
    if (end > this.#have) throw new BrokenMessage('protobuf-cut');
  }

  #checkVarint(): void {
    const { buf, pos } = this.#pbf;
    for (let size = 1; size <= MOST_VARINT_BYTES; size++) {
      this.#need(size);
      if (buf[pos + size - 1]! < 0x80) return;
    }
    throw new BrokenMessage('protobuf-wire');
  }
}
