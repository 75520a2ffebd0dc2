import type { LintRuleId } from '../../../../model/rule-ids-lint.ts';
import type { RuleText } from '../../../say.ts';
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
import { sumSuffix } from './sum-suffix.ts';
import { typeInName } from './type-in-name.ts';

export const lintTexts: Readonly<Record<LintRuleId, RuleText>> = {
  'lint/help': help,
  'lint/base-unit': baseUnit,
  'lint/abbrev-unit': abbrevUnit,
  'lint/counter-total': counterTotal,
  'lint/non-counter-total': nonCounterTotal,
  'lint/bucket-suffix': bucketSuffix,
  'lint/count-suffix': countSuffix,
  'lint/sum-suffix': sumSuffix,
  'lint/le-label': leLabel,
  'lint/quantile-label': quantileLabel,
  'lint/type-in-name': typeInName,
  'lint/colon': colon,
  'lint/camel-name': camelName,
  'lint/camel-label': camelLabel,
};
