export const OM_RULE_IDS = [] as const;
