// Lines that end in CR alone, as old Macs and some serial consoles write them: to LF.
//
// A carriage return inside a quoted label value is data and stays. Quotes do not count in comments,
// and a string that would swallow the value of the sample or the next line of metadata was never
// closed: there are exporters that do not escape quotes.

import { BACKSLASH, BRACE_CLOSE, CR, HASH, LF, QUOTE } from '../bytes/ascii.ts';
import { byteString } from './lines/line-splitter.ts';
import { isData, readingOf } from './lines/reading.ts';

const METADATA = ['# HELP ', '# TYPE ', '# UNIT '].map((word) =>
  Uint8Array.from(word, (char) => char.charCodeAt(0)),
);
const VALUE = /^\}[ \t]*[-+\w.]+(?:[ \t]+-?[\d.]+)?$/;
const LONGEST_VALUE = 64;
const LOOK_AHEAD = 7; // bytes of "# HELP "

export class CrLineEnds {
  #inQuotes = false;
  #escaped = false;
  #inComment = false;
  #atStart = true;
  #sinceBrace = ''; // from the last closing brace on, while it can be a value
  #held: Uint8Array = new Uint8Array(0); // from a CR on whose following bytes are not known yet
  count = 0;

  /** The same number of bytes, though some of them later. */
  mend(slice: Uint8Array): Uint8Array {
    return this.#mend(slice, false);
  }

  end(): Uint8Array {
    return this.#mend(new Uint8Array(0), true);
  }

  #mend(slice: Uint8Array, isLast: boolean): Uint8Array {
    const text = new Uint8Array(this.#held.length + slice.length);
    text.set(this.#held);
    text.set(slice, this.#held.length);
    let at = 0;
    for (; at < text.length; at++) {
      const isQuoted = text[at] === CR && this.#inQuotes;
      if (isQuoted && !isLast && text.length - at <= LOOK_AHEAD) break;
      if (text[at] === CR && (!isQuoted || this.#endsInValue() || beginsMetadata(text, at + 1))) {
        text[at] = LF;
        this.count++;
        this.#begin();
      } else this.#step(text[at] ?? 0);
    }
    this.#held = text.slice(at);
    return text.subarray(0, at);
  }

  #begin(): void {
    this.#atStart = true;
    this.#inComment = false;
    this.#inQuotes = false;
    this.#escaped = false;
    this.#sinceBrace = '';
  }

  #endsInValue(): boolean {
    return VALUE.test(this.#sinceBrace);
  }

  #step(byte: number): void {
    if (this.#atStart) this.#inComment = byte === HASH;
    this.#atStart = false;
    if (this.#inComment) return;
    if (byte === BRACE_CLOSE) this.#sinceBrace = '}';
    else if (this.#sinceBrace !== '')
      this.#sinceBrace =
        this.#sinceBrace.length < LONGEST_VALUE ? this.#sinceBrace + String.fromCharCode(byte) : '';
    if (this.#escaped) this.#escaped = false;
    else if (byte === QUOTE) this.#inQuotes = !this.#inQuotes;
    else if (byte === BACKSLASH) this.#escaped = this.#inQuotes;
  }
}

function beginsMetadata(text: Uint8Array, from: number): boolean {
  return METADATA.some((word) => word.every((byte, i) => text[from + i] === byte));
}

/** Whether the lines of the text end so, judged by its head. */
export function hasCrLineEnds(head: Uint8Array): boolean {
  if (!head.includes(CR) || head.includes(LF)) return false;
  const lines = new CrLineEnds();
  const text = byteString(lines.mend(head)) + byteString(lines.end());
  if (lines.count === 0) return false;
  const all = text.split('\n').filter((line) => line.trim() !== '');
  const data = all.filter((line) => isData(readingOf(line))).length;
  return data > 0 && data * 2 >= all.length;
}
