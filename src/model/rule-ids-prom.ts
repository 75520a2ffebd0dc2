export const PROM_RULE_IDS = [] as const;
