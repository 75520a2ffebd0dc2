import type { Grammar } from '../../src/model/dialect.ts';
import { readBody } from '../../src/engine/formats/read-body.ts';
import type { ReaderOptions } from '../../src/engine/formats/reader.ts';
import type { Tables } from '../../src/engine/store/tables.ts';

/** Reads a whole dump at once. */
export function readText(
  text: string | Uint8Array,
  grammar: Grammar,
  options?: ReaderOptions,
): Tables {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return readBody(bytes, grammar, () => undefined, options);
}
