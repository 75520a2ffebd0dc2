// Which rules a reader wants to see, and what each said of the dump on screen.

import { CONSUMER_IDS, type ConsumerId } from '../model/consumer.ts';
import { LEVELS, type Level } from '../model/level.ts';
import type { CatalogueRule } from '../protocol/catalogue.ts';
import type { FindingsAnswer } from '../protocol/engine-api.ts';
import type { Query } from './route.ts';

export interface RuleFilter {
  /** '' for all. */
  readonly level: Level | '';
  /** First part of the id; '' for all. */
  readonly group: string;
  /** '' for anyone. */
  readonly minds: ConsumerId | '';
  /** Words, each of which stands somewhere; upper and lower case are one. */
  readonly text: string;
}

export function ruleFilterOf(query: Query): RuleFilter {
  return {
    level: LEVELS.find((level) => level === query.level) ?? '',
    group: query.group ?? '',
    minds: CONSUMER_IDS.find((id) => id === query.minds) ?? '',
    text: query.q ?? '',
  };
}

/** `dump` of `dump/nothing-readable`. */
export function groupOf(rule: Pick<CatalogueRule, 'id'>): string {
  return rule.id.slice(0, rule.id.indexOf('/'));
}

/** Rules that pass, in their own order. `said` gives the words that a rule is found by. */
export function filterRules(
  rules: readonly CatalogueRule[],
  { level, group, minds, text }: RuleFilter,
  said: (rule: CatalogueRule) => string,
): CatalogueRule[] {
  const words = text.trim().toLowerCase().split(/\s+/);
  return rules.filter((rule) => {
    if (level !== '' && rule.level !== level) return false;
    if (group !== '' && groupOf(rule) !== group) return false;
    if (minds !== '' && !rule.minds.some(({ consumer }) => consumer === minds)) return false;
    const whole = `${rule.id}\n${rule.clause}\n${said(rule)}`.toLowerCase();
    return words.every((word) => whole.includes(word));
  });
}

export interface RuleGroup {
  readonly group: string;
  readonly rules: readonly CatalogueRule[];
}

/** By the first part of the id, in the order in which the groups first occur. */
export function groupRules(rules: readonly CatalogueRule[]): RuleGroup[] {
  const groups = new Map<string, CatalogueRule[]>();
  for (const rule of rules) {
    const known = groups.get(groupOf(rule));
    if (known === undefined) groups.set(groupOf(rule), [rule]);
    else known.push(rule);
  }
  return Array.from(groups, ([group, listed]) => ({ group, rules: listed }));
}

/** What a rule said of a dump. */
export type RuleSaid =
  | {
      readonly kind: 'spoke';
      readonly findings: number;
      /** Places, all in all. */
      readonly times: number;
      /** Index of its first finding. */
      readonly first: number;
    }
  | { readonly kind: 'silent' }
  /** It judges other dialects. */
  | { readonly kind: 'not-asked' };

/** What each rule said that was asked about a dump. */
export function rulesSaid(answer: FindingsAnswer): ReadonlyMap<string, RuleSaid> {
  const said = new Map<string, RuleSaid>(answer.silentRules.map((id) => [id, { kind: 'silent' }]));
  for (const [index, { rule, count }] of answer.findings.entries()) {
    const known = said.get(rule);
    const before = known?.kind === 'spoke' ? known : { findings: 0, times: 0, first: index };
    said.set(rule, {
      kind: 'spoke',
      findings: before.findings + 1,
      times: before.times + count,
      first: before.first,
    });
  }
  return said;
}
