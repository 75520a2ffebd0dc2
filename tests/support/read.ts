import type { TextGrammar } from '../../src/model/dialect.ts';
import { Reader, type ReaderOptions } from '../../src/engine/formats/reader.ts';
import type { Tables } from '../../src/engine/store/tables.ts';

/** Reads a whole dump at once. */
export function readText(
  text: string | Uint8Array,
  grammar: TextGrammar,
  options?: ReaderOptions,
): Tables {
  const reader = new Reader(grammar, options);
  reader.push(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return reader.end();
}
