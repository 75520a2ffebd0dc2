import type { Grammar } from '../../model/dialect.ts';
import type { Tables } from '../store/tables.ts';
import { ProtobufReader } from './protobuf/protobuf-reader.ts';
import { Reader, type ReaderOptions } from './reader.ts';

/** Reads a whole body. `text` gets what positions refer to: the body, or the text that stands for it. */
export function readBody(
  body: Uint8Array,
  grammar: Grammar,
  text: (piece: Uint8Array) => void,
  options?: ReaderOptions,
): Tables {
  if (grammar !== 'protobuf') text(body);
  const reader = grammar === 'protobuf' ? new ProtobufReader(text) : new Reader(grammar, options);
  reader.push(body);
  return reader.end();
}
