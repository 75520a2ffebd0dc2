// Rules about the input as a whole.

import type { Rule } from '../rule.ts';
import { nothingReadable } from './nothing-readable.ts';
import { protobufCut } from './protobuf-cut.ts';
import { protobufField } from './protobuf-field.ts';
import { protobufNotRead } from './protobuf-not-read.ts';
import { protobufWire } from './protobuf-wire.ts';

export const dumpRules: readonly Rule[] = [
  protobufNotRead,
  protobufCut,
  protobufWire,
  protobufField,
  nothingReadable,
];
