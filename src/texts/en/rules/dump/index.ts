import type { DumpRuleId } from '../../../../model/rule-ids-dump.ts';
import type { RuleText } from '../../../say.ts';
import { nothingReadable } from './nothing-readable.ts';
import { protobufNotRead } from './protobuf-not-read.ts';

export const dumpTexts: Readonly<Record<DumpRuleId, RuleText>> = {
  'dump/protobuf-not-read': protobufNotRead,
  'dump/nothing-readable': nothingReadable,
};
