// Every rule that exists, in the order of the catalogue. The engine's rules and the words of
// each language are typed by this list, so that a forgotten one does not compile.

import { LINT_RULE_IDS } from './rule-ids-lint.ts';
import { OM_RULE_IDS } from './rule-ids-om.ts';
import { PROM_RULE_IDS } from './rule-ids-prom.ts';
import { DUMP_RULE_IDS } from './rule-ids-dump.ts';

export const RULE_IDS = [
  ...DUMP_RULE_IDS,
  ...PROM_RULE_IDS,
  ...OM_RULE_IDS,
  ...LINT_RULE_IDS,
] as const;
export type RuleId = (typeof RULE_IDS)[number];
