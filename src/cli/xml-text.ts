// Text inside XML 1.0, as content or between double quotes.

import { visible } from '../texts/say.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What Char of XML 1.0 (2.2) leaves out and `visible` keeps: halves of pairs, U+FFFE, U+FFFF. */
const NO_CHARACTER = /[\ud800-\udfff\ufffe\uffff]/gu;

/** One line. What XML cannot carry, or a reader could not see, stands there by its number. */
export function xmlText(line: string): string {
  return visible(line)
    .replace(NO_CHARACTER, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
