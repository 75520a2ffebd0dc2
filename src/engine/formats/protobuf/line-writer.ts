// Writes the lines of the canonical text and hands them on in large pieces.

import {
  BACKSLASH,
  LABEL_REST,
  LABEL_START,
  LF,
  NAME_REST,
  NAME_START,
  QUOTE,
  isLegacyName,
} from '../../bytes/ascii.ts';

const PIECE = 1 << 16;
const LETTER_N = 0x6e;

const encoder = new TextEncoder();

export class LineWriter {
  /** The line being written, 1-based. */
  line = 1;
  byteLength = 0;
  #bytes = new Uint8Array(2 * PIECE);
  #length = 0;
  #lineStart = 0;
  #sink: (piece: Uint8Array) => void;

  constructor(sink: (piece: Uint8Array) => void) {
    this.#sink = sink;
  }

  ascii(text: string): void {
    this.#room(text.length * 3);
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  /** A metric name with its suffix, quoted if it is none of the first version of the format. */
  metricName(name: Uint8Array, suffix = ''): void {
    this.#name(name, suffix, isLegacyName(name, NAME_START, NAME_REST));
  }

  labelName(name: Uint8Array): void {
    this.#name(name, '', isLegacyName(name, LABEL_START, LABEL_REST));
  }

  quoted(text: Uint8Array): void {
    this.ascii('"');
    this.#escaped(text, true);
    this.ascii('"');
  }

  /** A text that runs to the end of the line. */
  help(text: Uint8Array): void {
    this.#escaped(text, false);
  }

  /** Ends the line. Returns its bytes, the line feed among them. */
  endLine(): number {
    this.#room(1);
    this.#bytes[this.#length++] = LF;
    const size = this.#length - this.#lineStart;
    this.line++;
    this.byteLength += size;
    if (this.#length >= PIECE) this.flush();
    this.#lineStart = this.#length;
    return size;
  }

  /** Hands on what was written. */
  flush(): void {
    if (this.#length > 0) this.#sink(this.#bytes.slice(0, this.#length));
    this.#length = 0;
    this.#lineStart = 0;
  }

  #name(name: Uint8Array, suffix: string, isPlain: boolean): void {
    if (!isPlain) this.ascii('"');
    this.#escaped(name, !isPlain);
    this.ascii(isPlain ? suffix : `${suffix}"`);
  }

  #escaped(text: Uint8Array, quotes: boolean): void {
    this.#room(text.length * 2);
    const bytes = this.#bytes;
    let at = this.#length;
    for (const byte of text) {
      const escape = byte === BACKSLASH || byte === LF || (quotes && byte === QUOTE);
      if (escape) bytes[at++] = BACKSLASH;
      bytes[at++] = byte === LF ? LETTER_N : byte;
    }
    this.#length = at;
  }

  #room(size: number): void {
    const wanted = this.#length + size;
    if (wanted <= this.#bytes.length) return;
    const wider = new Uint8Array(Math.max(this.#bytes.length * 2, wanted));
    wider.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = wider;
  }
}
