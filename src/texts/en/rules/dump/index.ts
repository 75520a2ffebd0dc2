import type { DumpRuleId } from '../../../../model/rule-ids-dump.ts';
import type { RuleText } from '../../../say.ts';
import { nothingReadable } from './nothing-readable.ts';
import { protobufCut } from './protobuf-cut.ts';
import { protobufField } from './protobuf-field.ts';
import { protobufNotRead } from './protobuf-not-read.ts';
import { protobufWire } from './protobuf-wire.ts';

export const dumpTexts: Readonly<Record<DumpRuleId, RuleText>> = {
  'dump/protobuf-not-read': protobufNotRead,
  'dump/protobuf-cut': protobufCut,
  'dump/protobuf-wire': protobufWire,
  'dump/protobuf-field': protobufField,
  'dump/nothing-readable': nothingReadable,
};
