export const LINT_RULE_IDS = [] as const;
