// Rules about the input as a whole.

import type { Rule } from '../rule.ts';
import { nothingReadable } from './nothing-readable.ts';
import { protobufNotRead } from './protobuf-not-read.ts';

export const dumpRules: readonly Rule[] = [protobufNotRead, nothingReadable];
