// The label set between braces, read tolerantly: every departure is a fault, and the reading goes
// on as long as the set can still mean one thing.

import {
  BRACE_CLOSE,
  CLASS,
  COLON,
  COMMA,
  EQUALS,
  LABEL_REST,
  LABEL_START,
  LF,
  NAME_REST,
  NAME_START,
  QUOTE,
  isLegacyName,
} from '../bytes/ascii.ts';
import { isUtf8 } from '../bytes/utf8.ts';
import { NONE } from '../../model/ids.ts';
import type { DumpBuilder } from '../store/dump-builder.ts';
import type { Fault } from './faults.ts';
import type { LineCursor } from './line-cursor.ts';
import { QUOTED_NEED_MORE, QUOTED_OK, QUOTED_UNCLOSED, QuotedReader } from './quoted.ts';

export const SET_READ = 0;
export const SET_LOST = 1;
export const SET_NEED_MORE = 2;

export type TellFault = (fault: Fault, at: number, to: number, detail?: number) => void;

const NAME_LABEL = '__name__';

export class LabelSetReader {
  readonly quoted = new QuotedReader();
  /** Metric name (StringId): set by the caller when it stood before the braces, else found inside. */
  name = NONE;
  #builder: DumpBuilder;
  #nameLabel: number;
  #seen = new Uint32Array(1 << 10); // StringId → serial number of the last set that had this label
  #serial = 0;

  constructor(builder: DumpBuilder) {
    this.#builder = builder;
    this.#nameLabel = builder.strings.internText(NAME_LABEL);
  }

  /** Reads from the byte after `{`; leaves the cursor after `}`. Pairs go to the builder's pending labels. */
  read(c: LineCursor, tell: TellFault, spanLines: boolean): number {
    this.#serial++;
    const nameBefore = this.name !== NONE;
    let items = 0;
    let comma = -1; // byte of the comma just read
    for (;;) {
      this.#blanks(c, tell);
      if (c.atEnd()) {
        tell('unclosed-braces', c.start, c.end);
        return SET_LOST;
      }
      const at = c.at;
      const byte = c.bytes[at]!;
      if (byte === BRACE_CLOSE) {
        c.at++;
        if (comma >= 0 && items > 0) tell('trailing-comma', comma, comma + 1);
        if (comma >= 0 && items === 0) tell('lone-comma', comma, comma + 1);
        return SET_READ;
      }
      if (byte === COMMA) {
        c.at++;
        if (comma >= 0 || items > 0) tell('double-comma', at, at + 1);
        else if (this.#closesNext(c)) {
          comma = at;
          continue;
        } else tell('leading-comma', at, at + 1);
        comma = at;
        continue;
      }
      if (items > 0 && comma < 0) {
        if (!this.#looksLikeLabel(c)) {
          // Without a brace to come, it is the brace that is missing: a{b="c" 1
          const closes = c.bytes.subarray(at, c.end).includes(BRACE_CLOSE);
          tell(closes ? 'text-after-quote' : 'unclosed-braces', at, at + 1);
          return SET_LOST;
        }
        tell('missing-comma', at, at + 1);
      }
      const outcome = this.#item(c, tell, spanLines, items, nameBefore);
      if (outcome !== SET_READ) return outcome;
      items++;
      this.#blanks(c, tell);
      comma = -1;
      if (c.peek() === COMMA && !c.atEnd()) comma = c.at++;
    }
  }

  #item(
    c: LineCursor,
    tell: TellFault,
    spanLines: boolean,
    items: number,
    nameBefore: boolean,
  ): number {
    const { strings } = this.#builder;
    const at = c.at;
    let label: number;
    let bareEnd = -1;
    if (c.bytes[at] === QUOTE) {
      c.at++;
      const outcome = this.#quotedName(c, tell, spanLines);
      if (outcome !== SET_READ) return outcome;
      label = strings.intern(this.quoted.text, 0, this.quoted.length);
    } else if ((CLASS[c.bytes[at]!]! & LABEL_START) !== 0) {
      let colon = false;
      for (; c.at < c.end && (CLASS[c.bytes[c.at]!]! & NAME_REST) !== 0; c.at++)
        colon ||= c.bytes[c.at] === COLON;
      bareEnd = c.at;
      label = strings.intern(c.bytes, at, c.at);
      if (colon) tell('label-colon', at, c.at, label);
    } else {
      tell('bad-label-name', at, Math.max(at + 1, c.tokenEnd()));
      return SET_LOST;
    }
    const nameEnd = c.at;
    this.#blanks(c, tell);
    const next = c.peek();
    if (next === COMMA || next === BRACE_CLOSE)
      return this.#metricName(tell, label, at, nameEnd, bareEnd >= 0, items, nameBefore);
    if (next !== EQUALS) {
      tell('label-no-equal', at, nameEnd);
      return SET_LOST;
    }
    if (bareEnd < 0) {
      if (strings.size(label) === 0) tell('empty-quoted-label-name', at, nameEnd);
      else
        tell(
          isLegacyName(strings.bytes(label), LABEL_START, LABEL_REST)
            ? 'quoted-label-legacy'
            : 'quoted-label-name',
          at,
          nameEnd,
          label,
        );
    }
    c.at++;
    this.#blanks(c, tell);
    return this.#value(c, tell, spanLines, label, at, nameEnd);
  }

  #value(
    c: LineCursor,
    tell: TellFault,
    spanLines: boolean,
    label: number,
    nameAt: number,
    nameEnd: number,
  ): number {
    const { strings, pending } = this.#builder;
    const at = c.at;
    if (c.peek() !== QUOTE || c.atEnd()) {
      const nothing = !c.atEnd() && (c.peek() === COMMA || c.peek() === BRACE_CLOSE);
      const fault = nothing ? 'label-no-value' : 'label-value-unquoted';
      tell(fault, at, Math.max(at + 1, c.tokenEnd()));
      return SET_LOST;
    }
    c.at++;
    const outcome = this.quoted.read(c, spanLines);
    if (outcome === QUOTED_NEED_MORE) return SET_NEED_MORE;
    if (outcome === QUOTED_UNCLOSED) {
      tell('unclosed-quote', at, c.end);
      return SET_LOST;
    }
    const { quoted } = this;
    if (quoted.lineFeed >= 0) tell('newline-in-label-value', at, quoted.lineFeed, label);
    if (quoted.oddEscape >= 0) tell('label-escape', quoted.oddEscape, quoted.oddEscape + 2, label);
    if (!quoted.ascii && !isUtf8(quoted.text, 0, quoted.length))
      tell('invalid-utf8-label', quoted.from, quoted.to, label);
    if (label === this.#nameLabel) tell('label-__name__', nameAt, nameEnd);
    else if (this.#seenBefore(label)) tell('duplicate-label', nameAt, nameEnd, label);
    pending.add(label, strings.intern(quoted.text, 0, quoted.length));
    return SET_READ;
  }

  #quotedName(c: LineCursor, tell: TellFault, spanLines: boolean): number {
    const at = c.at - 1;
    const outcome = this.quoted.read(c, spanLines);
    if (outcome === QUOTED_NEED_MORE) return SET_NEED_MORE;
    if (outcome !== QUOTED_OK) {
      tell('unclosed-quote', at, c.end);
      return SET_LOST;
    }
    const { quoted } = this;
    if (quoted.lineFeed >= 0) tell('newline-in-quoted-name', at, quoted.lineFeed);
    if (quoted.oddEscape >= 0) tell('quoted-name-escape', quoted.oddEscape, quoted.oddEscape + 2);
    if (!quoted.ascii && !isUtf8(quoted.text, 0, quoted.length))
      tell('invalid-utf8-name', at, quoted.to + 1);
    return SET_READ;
  }

  /** A name that stands alone in the braces is the metric's. */
  #metricName(
    tell: TellFault,
    string: number,
    at: number,
    end: number,
    bare: boolean,
    items: number,
    nameBefore: boolean,
  ): number {
    if (this.name !== NONE) {
      tell(bare && nameBefore ? 'label-no-equal' : 'quoted-name-twice', at, end);
      return SET_LOST;
    }
    if (bare) tell(end - at < 3 ? 'bare-name-in-braces' : 'bare-word-in-braces', at, end);
    else if (end - at === 2) tell('empty-quoted-name', at, end);
    else
      tell(
        isLegacyName(this.#builder.strings.bytes(string), NAME_START, NAME_REST)
          ? 'quoted-name-legacy'
          : 'quoted-name',
        at,
        end,
        string,
      );
    if (items > 0) tell('quoted-name-late', at, end);
    this.name = string;
    return SET_READ;
  }

  #seenBefore(label: number): boolean {
    if (label >= this.#seen.length) {
      const wider = new Uint32Array(Math.max(this.#seen.length * 2, label + 1));
      wider.set(this.#seen);
      this.#seen = wider;
    }
    const before = this.#seen[label] === this.#serial;
    this.#seen[label] = this.#serial;
    return before;
  }

  #blanks(c: LineCursor, tell: TellFault): void {
    const at = c.at;
    if (c.skipBlanks() > 0) tell('blank-in-braces', at, c.at);
  }

  #closesNext(c: LineCursor): boolean {
    let i = c.at;
    while (i < c.end && (c.bytes[i] === 0x20 || c.bytes[i] === 0x09)) i++;
    return i < c.end && c.bytes[i] === BRACE_CLOSE;
  }

  /** `name=`, blanks allowed, or a quoted name: what a missing comma would have announced. */
  #looksLikeLabel(c: LineCursor): boolean {
    let i = c.at;
    const { bytes } = c;
    if (bytes[i] === QUOTE) {
      i++;
      while (i < c.end && bytes[i] !== QUOTE && bytes[i] !== LF) i++;
      i++;
    } else {
      if ((CLASS[bytes[i]!]! & LABEL_START) === 0) return false;
      while (i < c.end && (CLASS[bytes[i]!]! & LABEL_REST) !== 0) i++;
    }
    while (i < c.end && (bytes[i] === 0x20 || bytes[i] === 0x09)) i++;
    return i < c.end && bytes[i] === EQUALS;
  }
}
