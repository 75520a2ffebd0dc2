import { asciiText, isBlank } from '../bytes/ascii.ts';
import { skipBlanks } from './series-text.ts';

/**
 * The timestamp of a sample of the text format to the last digit, which a double does not hold:
 * a whole number, the second word behind the end of the series.
 */
export function timestampIn(bytes: Uint8Array, end: number): bigint {
  const value = skipBlanks(bytes, end);
  const from = skipBlanks(bytes, wordEnd(bytes, value));
  return BigInt(asciiText(bytes, from, wordEnd(bytes, from)));
}

function wordEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && !isBlank(bytes[at]!)) at++;
  return at;
}
