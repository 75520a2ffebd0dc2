/**
 * What promlint (`promtool check metrics`) says about names and help texts. Its "metric not
 * unique" has no id here: prom/duplicate-series and prom/multiple-timestamps say it.
 */
export const LINT_RULE_IDS = [
  'lint/help',
  'lint/base-unit',
  'lint/abbrev-unit',
  'lint/counter-total',
  'lint/non-counter-total',
  'lint/bucket-suffix',
  'lint/count-suffix',
  'lint/sum-suffix',
  'lint/le-label',
  'lint/quantile-label',
  'lint/type-in-name',
  'lint/colon',
  'lint/camel-name',
  'lint/camel-label',
] as const;
export type LintRuleId = (typeof LINT_RULE_IDS)[number];
