// Which findings a reader wants to see, and the rows that show them.

import { CONSUMER_IDS, type ConsumerId } from '../model/consumer.ts';
import type { Finding } from '../model/finding.ts';
import { LEVELS, type Level } from '../model/level.ts';
import type { Query } from './route.ts';

export interface FindingFilter {
  /** '' for all. */
  readonly level: Level | '';
  /** '' for anyone. */
  readonly minds: ConsumerId | '';
  readonly judgements: boolean;
  /** Part of a family, a rule id or the sentence; upper and lower case are one. */
  readonly text: string;
}

export function filterOf(query: Query): FindingFilter {
  return {
    level: LEVELS.find((level) => level === query.level) ?? '',
    minds: CONSUMER_IDS.find((id) => id === query.minds) ?? '',
    judgements: query.judgements !== 'no',
    text: query.q ?? '',
  };
}

export function isFiltering({ level, minds, judgements, text }: FindingFilter): boolean {
  return level !== '' || minds !== '' || !judgements || text !== '';
}

/** Indexes of the findings that pass, in their own order. */
export function filterFindings(
  findings: readonly Finding[],
  { level, minds, judgements, text }: FindingFilter,
  sentenceOf: (finding: Finding) => string,
): number[] {
  const sought = text.trim().toLowerCase();
  const passes = (finding: Finding) =>
    (level === '' || finding.level === level) &&
    (minds === '' || finding.minds.some(({ consumer }) => consumer === minds)) &&
    (judgements || finding.kind === 'fact') &&
    (sought === '' ||
      finding.rule.includes(sought) ||
      finding.family.toLowerCase().includes(sought) ||
      sentenceOf(finding).toLowerCase().includes(sought));
  const kept: number[] = [];
  for (const [index, finding] of findings.entries()) if (passes(finding)) kept.push(index);
  return kept;
}

export type FindingRow =
  | { readonly kind: 'level'; readonly level: Level; readonly findings: number }
  | {
      readonly kind: 'rule';
      readonly level: Level;
      readonly rule: string;
      readonly indexes: readonly number[];
      readonly open: boolean;
    }
  | { readonly kind: 'finding'; readonly index: number; readonly nested: boolean };

/** So many findings of one rule are listed one by one; more of them are one row that opens. */
const LOOSE = 3;

/**
 * The rows of the list: a head for each level, then its findings by rule in the order in which the
 * rules first occur. `isOpen` says which rules show each of their findings.
 */
export function findingRows(
  findings: readonly Finding[],
  indexes: readonly number[],
  isOpen: (rule: string) => boolean,
): FindingRow[] {
  const rows: FindingRow[] = [];
  for (const level of LEVELS) {
    const rules = new Map<string, number[]>();
    let count = 0;
    for (const index of indexes) {
      const finding = findings[index];
      if (finding?.level !== level) continue;
      count++;
      const listed = rules.get(finding.rule);
      if (listed === undefined) rules.set(finding.rule, [index]);
      else listed.push(index);
    }
    if (count > 0) rows.push({ kind: 'level', level, findings: count });
    for (const [rule, listed] of rules) {
      const grouped = listed.length > LOOSE;
      const open = !grouped || isOpen(rule);
      if (grouped) rows.push({ kind: 'rule', level, rule, indexes: listed, open });
      if (open) {
        for (const index of listed) rows.push({ kind: 'finding', index, nested: grouped });
      }
    }
  }
  return rows;
}
