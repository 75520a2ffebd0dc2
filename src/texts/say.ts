// How a sentence shows a value. The dump's own words are marked as code, so that the page can set
// them in mono, the terminal can colour them and every medium can escape them: they are hostile.

import type { Params } from '../model/finding.ts';

/** Delimiters of a code run inside a sentence. They cannot occur in a value: `code` replaces them. */
export const CODE_START = '\u0001';
export const CODE_END = '\u0002';

/** Splits thousands in every language: numbers read alike and never wrap inside. */
const NO_BREAK_SPACE = '\u00a0';

export interface Say {
  /** A name, label pair or piece of the dump. */
  readonly code: (value: string | number | undefined) => string;
  readonly number: (value: number) => string;
}

/** The words of one rule. Sentences end with a full stop; values go through `say`. */
export interface RuleText {
  /** The rule as a statement of what is right, for the catalogue. */
  readonly title: string;
  /** What is wrong here, in the reader's words. */
  readonly sentence: (params: Params, say: Say) => string;
  /** What it costs: who loses what. */
  readonly consequence: (params: Params, say: Say) => string;
  readonly fix: (params: Params, say: Say) => string;
}

export function makeSay(locale: string): Say {
  const numbers = new Intl.NumberFormat(locale);
  return {
    code: (value) => CODE_START + visible(String(value ?? '')) + CODE_END,
    number: (value) =>
      numbers
        .formatToParts(value)
        .map(({ type, value: part }) => (type === 'group' ? NO_BREAK_SPACE : part))
        .join(''),
  };
}

/** Control characters and bidi marks become their code points, so that nothing hides or reorders text. */
export function visible(value: string): string {
  let out = '';
  for (const char of value) {
    const code = char.codePointAt(0)!;
    const hidden =
      code < 0x20 ||
      (code >= 0x7f && code < 0xa0) ||
      (code >= 0x200b && code <= 0x200f) ||
      (code >= 0x2028 && code <= 0x202e) ||
      (code >= 0x2060 && code <= 0x206f) ||
      code === 0x061c ||
      code === 0xfeff;
    out += hidden ? `\\u{${code.toString(16)}}` : char;
  }
  return out;
}
