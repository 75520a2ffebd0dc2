// Reads delimited MetricFamily messages, each behind its length, as a scrape over protobuf brings
// them:
//
//   bytes ─► length, message ─► family ─┬─► rows of the tables
//                                       └─► lines of canonical text, which positions refer to
//
// A length is believed only when so many bytes have come: nothing is allocated for it. A message is
// read whole or not at all. What stands before a cut is read, and behind a broken message of known
// length the reading goes on.

import { NONE } from '../../../model/ids.ts';
import { DumpBuilder } from '../../store/dump-builder.ts';
import type { Tables } from '../../store/tables.ts';
import type { Fault } from '../faults.ts';
import { FamilyRows } from './family-rows.ts';
import { LineWriter } from './line-writer.ts';
import { emptyFamily, readFamily } from './metric-family.ts';
import { BrokenMessage, WireReader } from './wire-reader.ts';

/** Protobuf itself allows no larger message. */
const MOST_BYTES = 2 ** 31 - 1;
const MOST_LENGTH_BYTES = 10;
/** How the text form of the messages begins. */
const TEXT_FORM = new TextEncoder().encode('name:');

export class ProtobufReader {
  #builder = new DumpBuilder();
  #writer: LineWriter;
  #rows: FamilyRows;
  // bytes that came and are not read yet: #buffer[#from..#to)
  #buffer = new Uint8Array(1 << 16);
  #from = 0;
  #to = 0;
  #bytes = 0;
  #isFirst = true;
  #isLost = false; // the length of the next message cannot be known

  /** `text` gets the canonical text in pieces, which do not change afterwards. */
  constructor(text: (piece: Uint8Array) => void) {
    this.#writer = new LineWriter(text);
    this.#rows = new FamilyRows(this.#builder, this.#writer);
  }

  get totals() {
    const { nameString, series, samples, faults } = this.#builder;
    return {
      lines: this.#writer.line - 1,
      families: nameString.length,
      series: series.length,
      samples,
      faults: faults.length,
    };
  }

  push(bytes: Uint8Array): void {
    this.#bytes += bytes.length;
    if (this.#isLost) return;
    this.#append(bytes);
    let isRead = true;
    while (isRead) isRead = this.#next();
  }

  end(): Tables {
    if (!this.#isLost && this.#from < this.#to) this.#cut();
    this.#writer.flush();
    const { line, byteLength } = this.#writer;
    return this.#builder.seal('protobuf', {
      lines: line - 1,
      blank: 0,
      comments: 0,
      metadata: this.#rows.metadataLines,
      samples: this.#builder.samples,
      bad: 0,
      endsWithLineFeed: true,
      bytes: byteLength,
    });
  }

  /** Reads the next message, if all of it has come. */
  #next(): boolean {
    const length = this.#length();
    if (length === undefined || length.to + length.value > this.#to) return false;
    this.#from = length.to + length.value;
    this.#isFirst = false;
    this.#family(this.#buffer.subarray(length.to, this.#from), length.value);
    return true;
  }

  /** The length at #from and where the message begins. */
  #length(): { value: number; to: number } | undefined {
    if (this.#isFirst && this.#isTextForm()) {
      this.#lose('protobuf-not-bytes');
      return undefined;
    }
    let value = 0;
    for (let i = 0; i < MOST_LENGTH_BYTES; i++) {
      if (this.#from + i >= this.#to) return undefined;
      const byte = this.#buffer[this.#from + i]!;
      value += (byte & 0x7f) * 2 ** (7 * i);
      if (byte < 0x80 && value <= MOST_BYTES) return { value, to: this.#from + i + 1 };
      if (byte < 0x80) break;
    }
    this.#lose('protobuf-wire');
    return undefined;
  }

  #isTextForm(): boolean {
    return TEXT_FORM.every((byte, i) => this.#from + i < this.#to && this.#buffer[i] === byte);
  }

  /** From here on nothing can be read. */
  #lose(fault: Fault): void {
    this.#isLost = true;
    this.#fault(fault, NONE);
  }

  /** The message that the end of the body cuts. */
  #cut(): void {
    const length = this.#length();
    if (length !== undefined)
      this.#family(this.#buffer.subarray(length.to, this.#to), length.value);
    else if (!this.#isLost) this.#fault('protobuf-cut', NONE);
  }

  #family(message: Uint8Array, size: number): void {
    const family = emptyFamily();
    let broken: BrokenMessage | undefined;
    try {
      readFamily(new WireReader(message), size, family);
    } catch (error) {
      if (!(error instanceof BrokenMessage)) throw error;
      broken = error;
    }
    if (broken === undefined) this.#rows.add(family);
    if (broken !== undefined)
      this.#fault(broken.fault, this.#builder.strings.intern(family.name, 0, family.name.length));
  }

  /** Points at the last line that was read before it. */
  #fault(fault: Fault, name: number): void {
    const { faults, strings } = this.#builder;
    const from = faults.length;
    const detail = fault === 'protobuf-cut' ? strings.internText(String(this.#bytes)) : NONE;
    faults.add(fault, Math.max(1, this.#writer.line - 1), 1, 1, detail);
    faults.attribute(from, name, NONE);
  }

  #append(bytes: Uint8Array): void {
    if (this.#to + bytes.length > this.#buffer.length) {
      const waiting = this.#buffer.subarray(this.#from, this.#to);
      const wanted = waiting.length + bytes.length;
      if (wanted > this.#buffer.length) {
        const wider = new Uint8Array(Math.max(this.#buffer.length * 2, wanted));
        wider.set(waiting);
        this.#buffer = wider;
      } else this.#buffer.copyWithin(0, this.#from, this.#to);
      this.#from = 0;
      this.#to = waiting.length;
    }
    this.#buffer.set(bytes, this.#to);
    this.#to += bytes.length;
  }
}

/** The tables of a body that is protobuf and yet not its bytes: its text form, say. */
export function notBytesTables(): Tables {
  const builder = new DumpBuilder();
  builder.faults.add('protobuf-not-bytes', 1, 1, 1);
  return builder.seal('protobuf', {
    lines: 0,
    blank: 0,
    comments: 0,
    metadata: 0,
    samples: 0,
    bad: 0,
    endsWithLineFeed: true,
    bytes: 0,
  });
}
