// promlint's checks, in the order of the catalogue.

import type { Rule } from '../rule.ts';
import { abbrevUnit } from './abbrev-unit.ts';
import { baseUnit } from './base-unit.ts';
import { bucketSuffix } from './bucket-suffix.ts';
import { camelLabel } from './camel-label.ts';
import { camelName } from './camel-name.ts';
import { colon } from './colon.ts';
import { countSuffix } from './count-suffix.ts';
import { counterTotal } from './counter-total.ts';
import { help } from './help.ts';
import { leLabel } from './le-label.ts';
import { nonCounterTotal } from './non-counter-total.ts';
import { quantileLabel } from './quantile-label.ts';
import { lintRule, type LintCheck } from './structure/lint-check.ts';
import { sumSuffix } from './sum-suffix.ts';
import { typeInName } from './type-in-name.ts';

export const lintChecks: readonly LintCheck[] = [
  help,
  baseUnit,
  abbrevUnit,
  counterTotal,
  nonCounterTotal,
  bucketSuffix,
  countSuffix,
  sumSuffix,
  leLabel,
  quantileLabel,
  typeInName,
  colon,
  camelName,
  camelLabel,
];

export const lintRules: readonly Rule[] = lintChecks.map(lintRule);
