// A text in any charset that is known, as UTF-8 without its mark. Bytes that are no UTF-8 stay as
// they are: the parser says where.

import { isUtf16, markLength, type Charset } from './charset.ts';
import { Utf16Decoder } from './utf16.ts';

export class ToUtf8 {
  #skip: number;
  #utf16: Utf16Decoder | undefined;

  constructor(charset: Charset) {
    this.#skip = markLength(charset);
    if (isUtf16(charset)) this.#utf16 = new Utf16Decoder(charset.startsWith('utf-16le'));
  }

  /** The slice itself, the very same array, when it is UTF-8 already. */
  decode(slice: Uint8Array): Uint8Array {
    const skip = Math.min(this.#skip, slice.length);
    this.#skip -= skip;
    const rest = skip > 0 ? slice.subarray(skip) : slice;
    return this.#utf16 === undefined ? rest : this.#utf16.decode(rest);
  }

  end(): Uint8Array {
    return this.#utf16?.end() ?? new Uint8Array(0);
  }
}
