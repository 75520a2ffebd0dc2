// Every rule, in the order of the catalogue.

import { dumpRules } from './dump/index.ts';
import { lintRules } from './lint/index.ts';
import { omRules } from './om/index.ts';
import { promRules } from './prom/index.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [...dumpRules, ...promRules, ...omRules, ...lintRules];
