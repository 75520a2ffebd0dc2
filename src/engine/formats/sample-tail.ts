// The part of a sample line behind its name and labels: value, timestamp, and whatever else.

import {
  BRACE_CLOSE,
  BRACE_OPEN,
  CR,
  HASH,
  MINUS,
  PLUS,
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
import type { Fault } from './faults.ts';
import type { TellFault } from './label-set.ts';
import type { LineCursor } from './line-cursor.ts';

const MS_PER_SECOND = 1000;

export class SampleTailReader {
  /** ms since the epoch, NaN for none: of the line read last. */
  timestamp = NaN;
  #openMetrics: boolean;
  #tell: TellFault;

  constructor(grammar: TextGrammar, tell: TellFault) {
    this.#openMetrics = grammar === 'openmetrics';
    this.#tell = tell;
  }

  /** Reads the value and what must stand before it; undefined when there is none to be read. */
  value(c: LineCursor): number | undefined {
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
      this.#tell('missing-value', Math.min(at, c.end), Math.max(at, c.end));
      return undefined;
    }
    if (c.bytes[at] === BRACE_OPEN) {
      this.#tell('composite-value', at, end);
      return undefined;
    }
    const number = readNumber(c.bytes, at, end);
    if (blankAt === at) {
      const glued = c.bytes[at - 1] !== BRACE_CLOSE;
      if (glued && number.kind === NUMBER_BAD) {
        this.#tell('bad-metric-name', c.start, end);
        return undefined;
      }
    }
    c.at = after;
    switch (number.kind) {
      case NUMBER_OK:
        return number.value;
      case NUMBER_RANGE:
        this.#tell('value-range', at, end);
        return number.value;
      case NUMBER_SIGNED_NAN:
        this.#tell('value-signed-nan', at, end);
        return number.value;
      case NUMBER_HEX:
        this.#tell('value-hex', at, end);
        return undefined;
      case NUMBER_UNDERSCORE:
        this.#tell('value-underscore', at, end);
        return undefined;
      default:
        this.#tell('bad-value', at, end);
        return undefined;
    }
  }

  /** Timestamp and what follows it. Returns where an exemplar begins, or -1. */
  afterValue(c: LineCursor): number {
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
      this.#tell(braced ? exemplar : comment, c.at, c.end);
    } else if (this.#isStartTimestamp(c)) {
      this.#tell('start-timestamp', c.at, c.tokenEnd());
    } else this.#tell(this.#endsInNumber(c) ? 'extra-token' : 'extra-word', c.at, c.end);
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
    if (fault !== undefined) this.#tell(fault, at, end);
  }

  #timestampFault(c: LineCursor, at: number, end: number): Fault | undefined {
    const { bytes } = c;
    const signed = bytes[at] === MINUS || bytes[at] === PLUS;
    const whole = isDigits(bytes, signed ? at + 1 : at, end);
    const { kind, value } = readNumber(bytes, at, end);
    const known = kind === NUMBER_OK || kind === NUMBER_RANGE || kind === NUMBER_SIGNED_NAN;
    if (!known) return 'bad-timestamp';
    if (!Number.isFinite(value)) return 'timestamp-not-finite';
    this.timestamp = this.#openMetrics ? value * MS_PER_SECOND : value;
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
    if (blanks === 0) this.#tell(missing, at, at + 1);
    else this.#oddBlanks(c.bytes, at, c.at);
  }

  /** Blanks after a token that may be the last. Returns whether there were any. */
  #gap(c: LineCursor): boolean {
    const at = c.at;
    const blanks = c.skipBlanks();
    if (blanks === 0) return false;
    if (c.atEnd()) this.#tell('trailing-blank', at, c.at);
    else if (c.peek() === CR && c.at + 1 === c.end) {
      this.#tell('trailing-blank', at, c.at);
      this.#carriageReturn(c.at);
      c.at = c.end;
    } else this.#oddBlanks(c.bytes, at, c.at);
    return true;
  }

  #oddBlanks(bytes: Uint8Array, at: number, end: number): void {
    let tab = false;
    for (let i = at; i < end; i++) tab ||= bytes[i] === TAB;
    if (tab) this.#tell('tab', at, end);
    else if (end - at > 1) this.#tell('double-blank', at, end);
  }

  #carriageReturn(at: number): void {
    this.#tell('carriage-return', at, at + 1);
  }
}
