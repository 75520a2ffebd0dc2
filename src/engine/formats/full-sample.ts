// The full reader of a sample line: it understands everything that any consumer understands, and
// tells each departure from the strict grammar as a fault.
//
//   name{label="value",…} value [timestamp] [ # {exemplar labels} value [timestamp]]

import {
  BRACE_CLOSE,
  BRACE_OPEN,
  CLASS,
  COLON,
  CR,
  HASH,
  LABEL_REST,
  LF,
  MINUS,
  NAME_REST,
  NAME_START,
  PLUS,
  QUOTE,
  SPACE,
  TAB,
  isBlank,
} from '../bytes/ascii.ts';
import {
  NUMBER_BAD,
  NUMBER_HEX,
  NUMBER_OK,
  NUMBER_RANGE,
  NUMBER_SIGNED_NAN,
  NUMBER_UNDERSCORE,
  isDigits,
  readNumber,
} from '../bytes/number.ts';
import type { TextGrammar } from '../../model/dialect.ts';
import { NONE } from '../../model/ids.ts';
import type { DumpBuilder } from '../store/dump-builder.ts';
import { ExemplarReader } from './exemplar.ts';
import type { Fault } from './faults.ts';
import { LabelSetReader, SET_LOST, SET_NEED_MORE, type TellFault } from './label-set.ts';
import type { LineCursor } from './line-cursor.ts';

export const SAMPLE_READ = 0;
export const SAMPLE_LOST = 1;
export const SAMPLE_NEED_MORE = 2;

const MS_PER_SECOND = 1000;

export class FullSampleReader {
  #builder: DumpBuilder;
  #openMetrics: boolean;
  #labels: LabelSetReader;
  #exemplar: ExemplarReader;
  #cursor!: LineCursor;
  #timestamp = NaN;
  #tell: TellFault = (fault, at, to, detail) => this.#fault(fault, at, to, detail);

  constructor(builder: DumpBuilder, grammar: TextGrammar) {
    this.#builder = builder;
    this.#openMetrics = grammar === 'openmetrics';
    this.#labels = new LabelSetReader(builder);
    this.#exemplar = new ExemplarReader(builder, this.#labels);
  }

  /** Reads the cursor's line and leaves the cursor at its end, which may lie on a later line. */
  read(c: LineCursor): number {
    this.#cursor = c;
    const { faults } = this.#builder;
    const from = faults.length;
    const { end } = c;
    let outcome = this.#sample(c, !this.#openMetrics);
    if (outcome === SAMPLE_LOST && c.end !== end) {
      // The string that ran over line feeds led nowhere: it was never closed on its own line.
      faults.rewind(from);
      c.at = c.start;
      c.end = end;
      outcome = this.#sample(c, false);
    }
    if (outcome === SAMPLE_NEED_MORE) faults.rewind(from);
    return outcome;
  }

  #sample(c: LineCursor, spanLines: boolean): number {
    const { pending, faults, strings } = this.#builder;
    const firstFault = faults.length;
    pending.clear();
    this.#timestamp = NaN;
    this.#labels.name = NONE;
    this.#leadingBlanks(c);
    const outcome = this.#name(c, spanLines);
    if (outcome !== SAMPLE_READ) {
      faults.attribute(firstFault, this.#labels.name, NONE);
      return outcome;
    }
    const name = this.#labels.name;
    if (name === NONE) {
      this.#fault('no-metric-name', c.start, c.at);
      return SAMPLE_LOST;
    }
    const value = this.#value(c);
    if (value === undefined) {
      faults.attribute(firstFault, name, NONE);
      return SAMPLE_LOST;
    }
    const exemplarAt = this.#afterValue(c);
    const row = this.#builder.sample(
      this.#builder.nameRow(name, c.line),
      value,
      this.#timestamp,
      c.line,
      c.end - c.start + 1,
    );
    if (exemplarAt >= 0) {
      c.at = exemplarAt;
      this.#exemplar.read(c, row, this.#tell);
    }
    faults.attribute(firstFault, name, row);
    void strings;
    return SAMPLE_READ;
  }

  #leadingBlanks(c: LineCursor): void {
    const blanks = c.skipBlanks();
    if (blanks > 0)
      this.#fault(
        c.peek() === BRACE_OPEN ? 'leading-blank-braces' : 'leading-blank',
        c.start,
        c.at,
      );
  }

  /** Name and label set: everything before the value. */
  #name(c: LineCursor, spanLines: boolean): number {
    const at = c.at;
    const first = c.peek();
    if ((CLASS[first]! & NAME_START) !== 0) {
      while (c.at < c.end && (CLASS[c.bytes[c.at]!]! & NAME_REST) !== 0) c.at++;
      this.#labels.name = this.#builder.strings.intern(c.bytes, at, c.at);
      const blankAt = c.at;
      const blanks = c.skipBlanks();
      if (c.peek() === BRACE_OPEN && !c.atEnd() && !(blanks > 0 && this.#isComposite(c))) {
        if (blanks > 0) this.#fault('blank-before-braces', blankAt, c.at);
      } else {
        c.at = blankAt;
        return SAMPLE_READ;
      }
    } else if (first !== BRACE_OPEN) {
      this.#fault(
        first === QUOTE ? 'quoted-name-outside' : 'bad-metric-name',
        at,
        Math.max(at + 1, c.tokenEnd()),
      );
      return SAMPLE_LOST;
    }
    c.at++;
    const outcome = this.#labels.read(c, this.#tell, spanLines);
    if (outcome === SET_NEED_MORE) return SAMPLE_NEED_MORE;
    return outcome === SET_LOST ? SAMPLE_LOST : SAMPLE_READ;
  }

  /** `{count:…}`, a value of OpenMetrics 2.0, where a label set would stand otherwise. */
  #isComposite(c: LineCursor): boolean {
    let i = c.at + 1;
    while (i < c.end && (CLASS[c.bytes[i]!]! & LABEL_REST) !== 0) i++;
    return i > c.at + 1 && c.bytes[i] === COLON;
  }

  #value(c: LineCursor): number | undefined {
    const blankAt = c.at;
    this.#separator(c, 'no-blank-before-value');
    const at = c.at;
    let end = c.tokenEnd();
    const after = end;
    if (end === c.end && end > at && c.bytes[end - 1] === CR) {
      this.#carriageReturn(end - 1);
      end--;
    }
    if (end === at) {
      this.#fault('missing-value', Math.min(at, c.end), Math.max(at, c.end));
      return undefined;
    }
    if (c.bytes[at] === BRACE_OPEN) {
      this.#fault('composite-value', at, end);
      return undefined;
    }
    const number = readNumber(c.bytes, at, end);
    if (blankAt === at) {
      const glued = c.bytes[at - 1] !== BRACE_CLOSE;
      if (glued && number.kind === NUMBER_BAD) {
        this.#fault('bad-metric-name', c.start, end);
        return undefined;
      }
    }
    c.at = after;
    switch (number.kind) {
      case NUMBER_OK:
        return number.value;
      case NUMBER_RANGE:
        this.#fault('value-range', at, end);
        return number.value;
      case NUMBER_SIGNED_NAN:
        this.#fault('value-signed-nan', at, end);
        return number.value;
      case NUMBER_HEX:
        this.#fault('value-hex', at, end);
        return undefined;
      case NUMBER_UNDERSCORE:
        this.#fault('value-underscore', at, end);
        return undefined;
      default:
        this.#fault('bad-value', at, end);
        return undefined;
    }
  }

  /** Timestamp and what follows it. Returns where an exemplar begins, or -1. */
  #afterValue(c: LineCursor): number {
    let separated = this.#gap(c);
    if (c.atEnd()) return -1;
    if (c.peek() !== HASH) {
      this.#readTimestamp(c);
      separated = this.#gap(c);
      if (c.atEnd()) return -1;
    }
    if (c.peek() === HASH && separated) {
      if (this.#openMetrics) return c.at;
      const braced = c.bytes[c.at + 1] === SPACE && c.bytes[c.at + 2] === BRACE_OPEN;
      const number = this.#endsInNumber(c);
      const exemplar = number ? 'exemplar-in-text' : 'exemplar-in-text-cut';
      const comment = number ? 'inline-comment-number' : 'inline-comment';
      this.#fault(braced ? exemplar : comment, c.at, c.end);
    } else if (c.bytes[c.at] === 0x73 && this.#isStartTimestamp(c)) {
      this.#fault('start-timestamp', c.at, c.tokenEnd());
    } else this.#fault(this.#endsInNumber(c) ? 'extra-token' : 'extra-word', c.at, c.end);
    c.at = c.end;
    return -1;
  }

  /** client_python takes the last word of a line for its timestamp. */
  #endsInNumber(c: LineCursor): boolean {
    let end = c.end;
    while (end > c.at && isBlank(c.bytes[end - 1]!)) end--;
    let start = end;
    while (start > c.at && !isBlank(c.bytes[start - 1]!)) start--;
    return readNumber(c.bytes, start, end).kind === NUMBER_OK;
  }

  #readTimestamp(c: LineCursor): void {
    const at = c.at;
    if (this.#isStartTimestamp(c)) return;
    let end = c.tokenEnd();
    if (end === c.end && end > at && c.bytes[end - 1] === CR) {
      this.#carriageReturn(end - 1);
      end--;
    }
    c.at = c.tokenEnd();
    if (end === at) return;
    const fault = this.#timestampFault(c, at, end);
    if (fault !== undefined) this.#fault(fault, at, end);
  }

  #timestampFault(c: LineCursor, at: number, end: number): Fault | undefined {
    const { bytes } = c;
    const signed = bytes[at] === MINUS || bytes[at] === PLUS;
    const whole = isDigits(bytes, signed ? at + 1 : at, end);
    const { kind, value } = readNumber(bytes, at, end);
    const known = kind === NUMBER_OK || kind === NUMBER_RANGE || kind === NUMBER_SIGNED_NAN;
    if (!known) return 'bad-timestamp';
    if (!Number.isFinite(value)) return 'timestamp-not-finite';
    this.#timestamp = this.#openMetrics ? value * MS_PER_SECOND : value;
    if (this.#openMetrics) {
      return this.#hasExponent(bytes, at, end) ? 'timestamp-exponent' : undefined;
    }
    if (!whole) return this.#hasExponent(bytes, at, end) ? 'timestamp-exponent' : 'timestamp-float';
    if (Math.abs(value) >= 2 ** 63) return 'timestamp-range';
    if (bytes[at] === MINUS) return 'timestamp-negative';
    return bytes[at] === PLUS ? 'timestamp-plus' : undefined;
  }

  #hasExponent(bytes: Uint8Array, at: number, end: number): boolean {
    for (let i = at; i < end; i++) if (bytes[i] === 0x65 || bytes[i] === 0x45) return true;
    return false;
  }

  /** `st@…` of OpenMetrics 2.0. */
  #isStartTimestamp(c: LineCursor): boolean {
    return (
      c.bytes[c.at] === 0x73 && c.bytes[c.at + 1] === 0x74 && c.bytes[c.at + 2] === 0x40 /* st@ */
    );
  }

  /** Blanks between two tokens that must be apart. */
  #separator(c: LineCursor, missing: Fault): void {
    const at = c.at;
    const blanks = c.skipBlanks();
    if (c.atEnd()) {
      if (blanks > 0) c.at = c.end;
      return;
    }
    if (blanks === 0) this.#fault(missing, at, at + 1);
    else this.#oddBlanks(c.bytes, at, c.at);
  }

  /** Blanks after a token that may be the last. Returns whether there were any. */
  #gap(c: LineCursor): boolean {
    const at = c.at;
    const blanks = c.skipBlanks();
    if (blanks === 0) return false;
    if (c.atEnd()) this.#fault('trailing-blank', at, c.at);
    else if (c.peek() === CR && c.at + 1 === c.end) {
      this.#fault('trailing-blank', at, c.at);
      this.#carriageReturn(c.at);
      c.at = c.end;
    } else this.#oddBlanks(c.bytes, at, c.at);
    return true;
  }

  #oddBlanks(bytes: Uint8Array, at: number, end: number): void {
    let tab = false;
    for (let i = at; i < end; i++) tab ||= bytes[i] === TAB;
    if (tab) this.#fault('tab', at, end);
    else if (end - at > 1) this.#fault('double-blank', at, end);
  }

  #carriageReturn(at: number): void {
    this.#fault('carriage-return', at, at + 1);
  }

  #fault(fault: Fault, at: number, to: number, detail: number = NONE): void {
    const { line, column } = this.#cursor.place(at);
    const bytes = this.#cursor.bytes;
    let extent = 0;
    for (let i = at; i < to && bytes[i] !== LF; i++) if ((bytes[i]! & 0xc0) !== 0x80) extent++;
    this.#builder.faults.add(fault, line, column, extent, detail);
  }
}
