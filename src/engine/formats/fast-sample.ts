// The short way for a plain sample line: one with no departure from the grammar that all
// consumers share. Whatever it does not know at sight it hands to the full reader, so it never
// decides that something is wrong.
//
// Neighbouring lines mostly repeat names and label values. Each is first compared with what
// stood in the same place one line above, and hashed only when it differs.

import {
  BACKSLASH,
  BRACE_CLOSE,
  BRACE_OPEN,
  CLASS,
  COMMA,
  DIGIT,
  DOT,
  EQUALS,
  LABEL_REST,
  LABEL_START,
  NAME_REST,
  NAME_START,
  QUOTE,
  SPACE,
  ZERO,
} from '../bytes/ascii.ts';
import { NUMBER_OK, readNumber, readPlainNumber } from '../bytes/number.ts';
import { isUtf8 } from '../bytes/utf8.ts';
import type { TextGrammar } from '../../model/dialect.ts';
import { NONE } from '../../model/ids.ts';
import type { DumpBuilder } from '../store/dump-builder.ts';
import { QUOTED_OK, QuotedReader } from './quoted.ts';
import type { LineCursor } from './line-cursor.ts';

const MOST_LABELS = 64; // longer sets go the full way
const MS_PER_SECOND = 1000;
const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5;

export class FastSampleReader {
  #builder: DumpBuilder;
  #openMetrics: boolean;
  #quoted = new QuotedReader();
  #nameLabel: number;
  // what the line above had: metric name and, by position, label names and values
  #aboveName = NONE;
  #aboveNameRow = 0;
  #aboveLabels = new Uint32Array(MOST_LABELS).fill(NONE);
  #aboveValues = new Uint32Array(MOST_LABELS).fill(NONE);
  #at = 0;

  constructor(builder: DumpBuilder, grammar: TextGrammar) {
    this.#builder = builder;
    this.#openMetrics = grammar === 'openmetrics';
    this.#nameLabel = builder.strings.internText('__name__');
  }

  /** Reads the cursor's line if it is plain; says whether it did. Adds nothing otherwise. */
  read(c: LineCursor): boolean {
    const { bytes, end } = c;
    const builder = this.#builder;
    let at = c.start;
    const name = this.#readName(bytes, at, end);
    if (name === NONE) return false;
    at = this.#at;
    builder.pending.clear();
    if (bytes[at] === BRACE_OPEN) {
      if (!this.#readLabels(c, at + 1)) return false;
      at = this.#at;
    }
    if (bytes[at] !== SPACE || at >= end) return false;
    const valueAt = ++at;
    while (at < end && bytes[at] !== SPACE) at++;
    if (at === valueAt) return false;
    let value = readPlainNumber(bytes, valueAt, at);
    if (value === undefined) {
      const number = readNumber(bytes, valueAt, at);
      if (number.kind !== NUMBER_OK) return false;
      value = number.value;
    }
    let timestamp = NaN;
    if (at !== end) {
      const read = this.#readTimestamp(bytes, at + 1, end);
      if (read === undefined) return false;
      timestamp = read;
    }
    if (name !== this.#aboveName) {
      this.#aboveName = name;
      this.#aboveNameRow = builder.nameRow(name, c.line);
    }
    builder.sample(this.#aboveNameRow, value, timestamp, c.line, end - c.start + 1);
    return true;
  }

  #readName(bytes: Uint8Array, start: number, end: number): number {
    const { strings } = this.#builder;
    const above = this.#aboveName;
    if (above !== NONE && strings.startsWith(above, bytes, start)) {
      const to = start + strings.size(above);
      if (to < end && (CLASS[bytes[to]!]! & NAME_REST) === 0) {
        this.#at = to;
        return above;
      }
    }
    if ((CLASS[bytes[start]!]! & NAME_START) === 0) return NONE;
    let at = start;
    let hash = FNV_BASIS;
    for (; at < end && (CLASS[bytes[at]!]! & NAME_REST) !== 0; at++)
      hash = Math.imul(hash ^ bytes[at]!, FNV_PRIME);
    this.#at = at;
    if (at >= end) return NONE;
    return strings.internHashed(bytes, start, at, hash >>> 0);
  }

  #readLabels(c: LineCursor, from: number): boolean {
    const { strings, pending } = this.#builder;
    const { bytes, end } = c;
    const labels = this.#aboveLabels;
    const values = this.#aboveValues;
    let at = from;
    if (bytes[at] === BRACE_CLOSE) {
      this.#at = at + 1;
      return true;
    }
    for (let position = 0; position < MOST_LABELS; position++) {
      let label = labels[position]!;
      if (
        label !== NONE &&
        strings.startsWith(label, bytes, at) &&
        bytes[at + strings.size(label)] === EQUALS
      )
        at += strings.size(label);
      else {
        if ((CLASS[bytes[at]!]! & LABEL_START) === 0) return false;
        const labelAt = at;
        while (at < end && (CLASS[bytes[at]!]! & LABEL_REST) !== 0) at++;
        if (bytes[at] !== EQUALS || at >= end) return false;
        label = strings.intern(bytes, labelAt, at);
        if (label === this.#nameLabel) return false;
        labels[position] = label;
        values[position] = NONE;
      }
      for (let i = 0; i < position; i++) if (pending.names[i] === label) return false;
      if (bytes[++at] !== QUOTE) return false;
      at++;
      let value = values[position]!;
      if (
        value !== NONE &&
        strings.startsWith(value, bytes, at) &&
        bytes[at + strings.size(value)] === QUOTE
      )
        at += strings.size(value);
      else {
        value = this.#readLabelValue(c, at);
        if (value === NONE) return false;
        values[position] = value;
        at = this.#at;
      }
      pending.add(label, value);
      at++;
      if (bytes[at] === BRACE_CLOSE) {
        this.#at = at + 1;
        return at < end;
      }
      if (bytes[at] !== COMMA) return false;
      at++;
    }
    return false;
  }

  /** The value whose first byte is at `start`; leaves `#at` on the closing quote. */
  #readLabelValue(c: LineCursor, start: number): number {
    const { bytes, end } = c;
    let hash = FNV_BASIS;
    let above7bit = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      if (byte === QUOTE) {
        this.#at = at;
        if (above7bit >= 0x80 && !isUtf8(bytes, start, at)) return NONE;
        return this.#builder.strings.internHashed(bytes, start, at, hash >>> 0);
      }
      if (byte === BACKSLASH) return this.#readEscaped(c, start);
      above7bit |= byte;
      hash = Math.imul(hash ^ byte, FNV_PRIME);
    }
    return NONE;
  }

  #readEscaped(c: LineCursor, start: number): number {
    const quoted = this.#quoted;
    c.at = start;
    const closed = quoted.read(c, false) === QUOTED_OK;
    const after = c.at;
    c.at = c.start;
    if (!closed || quoted.oddEscape >= 0) return NONE;
    if (!quoted.ascii && !isUtf8(quoted.text, 0, quoted.length)) return NONE;
    this.#at = after - 1;
    return this.#builder.strings.intern(quoted.text, 0, quoted.length);
  }

  /** The rest of the line as a timestamp in ms; undefined when it is anything else. */
  #readTimestamp(bytes: Uint8Array, start: number, end: number): number | undefined {
    if (start >= end) return undefined;
    const length = end - start;
    let dots = 0;
    for (let at = start; at < end; at++) {
      if ((CLASS[bytes[at]!]! & DIGIT) !== 0) continue;
      if (bytes[at] !== DOT || !this.#openMetrics || at === start || dots++ > 0) return undefined;
    }
    if (length > 18) return undefined; // near the end of int64: let the full reader decide
    if (!this.#openMetrics) {
      let ms = 0;
      for (let at = start; at < end; at++) ms = ms * 10 + (bytes[at]! - ZERO);
      return ms;
    }
    const number = readNumber(bytes, start, end);
    return number.kind === NUMBER_OK ? number.value * MS_PER_SECOND : undefined;
  }
}
