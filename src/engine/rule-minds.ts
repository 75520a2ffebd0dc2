// Who minds a rule in general: what the consumers' own lists of causes say of it and its faults.

import { grammarOf } from '../model/dialect.ts';
import type { ConsumerId } from '../model/consumer.ts';
import type { CatalogueMinds } from '../protocol/catalogue.ts';
import type { Appetite, Cause, Consumer } from './consumers/consumer.ts';
import type { Rule } from './rules/rule.ts';

/** Rejections before losses, consumers in the order given. */
export function ruleMinds(rule: Rule, consumers: readonly Consumer[]): CatalogueMinds[] {
  const minds = consumers.flatMap((consumer) => mindsOf(rule, consumer));
  return [
    ...minds.filter(({ verdict }) => verdict === 'rejects'),
    ...minds.filter(({ verdict }) => verdict === 'loses'),
  ];
}

/** Consumers that read one of the rule's dialects. */
export function readersOf(rule: Rule, consumers: readonly Consumer[]): ConsumerId[] {
  return consumers.filter((consumer) => appetitesOf(rule, consumer).length > 0).map(({ id }) => id);
}

function mindsOf(rule: Rule, consumer: Consumer): CatalogueMinds[] {
  const appetites = appetitesOf(rule, consumer);
  const rejected = namedIn(
    rule,
    appetites.map(({ rejects }) => rejects),
  );
  const lost = namedIn(
    rule,
    appetites.map(({ loses }) => loses),
  ).filter((cause) => !rejected.includes(cause));
  const minds: CatalogueMinds[] = [];
  if (rejected.length > 0) {
    minds.push({ consumer: consumer.id, verdict: 'rejects', forms: formsOf(rule, rejected) });
    if (isWhole(rule, rejected)) return minds;
  }
  if (lost.length > 0)
    minds.push({ consumer: consumer.id, verdict: 'loses', forms: formsOf(rule, lost) });
  return minds;
}

function appetitesOf(rule: Rule, consumer: Consumer): Appetite[] {
  const grammars = new Set(rule.dialects.map(grammarOf));
  return [...grammars].flatMap((grammar) => consumer.reads[grammar] ?? []);
}

/** The causes of a rule that stand in `lists`: itself, its variants, the faults that it words. */
function namedIn(rule: Rule, lists: readonly (readonly Cause[])[]): Cause[] {
  const own = new Set<Cause>([rule.id, ...(rule.faults ?? [])]);
  const named = lists.flat().filter((cause) => own.has(cause) || cause.startsWith(`${rule.id}:`));
  return [...new Set(named)];
}

/** Whether the causes cover whatever the rule can find. */
function isWhole({ id, faults = [], check }: Rule, causes: readonly Cause[]): boolean {
  if (causes.includes(id)) return true;
  return check === undefined && faults.every((fault) => causes.includes(fault));
}

function formsOf(rule: Rule, causes: readonly Cause[]): string[] {
  if (isWhole(rule, causes)) return [];
  return causes.map((cause) => cause.replace(`${rule.id}:`, ''));
}
