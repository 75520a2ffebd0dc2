import type { RuleId } from '../../model/rule-ids.ts';
import type { RuleText } from '../say.ts';
import { dumpTexts } from './rules/dump/index.ts';
import { lintTexts } from './rules/lint/index.ts';
import { omTexts } from './rules/om/index.ts';
import { promTexts } from './rules/prom/index.ts';

/** The words of every rule. */
export const rules: Readonly<Record<RuleId, RuleText>> = {
  ...dumpTexts,
  ...promTexts,
  ...omTexts,
  ...lintTexts,
};
