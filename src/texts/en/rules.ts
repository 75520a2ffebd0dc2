import type { RuleId } from '../../model/rule-ids.ts';
import type { RuleText } from '../say.ts';
import { dumpTexts } from './rules/dump/index.ts';
import { lintTexts } from './rules/lint/index.ts';

/** The words of every rule. */
export const rules: Readonly<Record<RuleId, RuleText>> = {
  ...dumpTexts,
  ...lintTexts,
};
