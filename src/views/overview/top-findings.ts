import type { Finding } from '../../model/finding.ts';
import { LEVELS, type Level } from '../../model/level.ts';

/** Rows of the overview; what does not fit is summed up by level. */
const ROWS = 6;

export interface Indexed {
  readonly finding: Finding;
  /** Index into `FindingsAnswer.findings`: what an address names it by. */
  readonly index: number;
}

/**
 * The findings worth a row of their own, as the engine ordered them: one of each rule before a
 * second of any.
 */
export function topFindings(
  findings: readonly Finding[],
  counts: Readonly<Record<Level, number>>,
): { top: Indexed[]; rest: { level: Level; n: number }[] } {
  const rules = new Set<string>();
  const firsts: Indexed[] = [];
  const others: Indexed[] = [];
  for (const [index, finding] of findings.entries()) {
    if (firsts.length === ROWS) break;
    (rules.has(finding.rule) ? others : firsts).push({ finding, index });
    rules.add(finding.rule);
  }
  const top = [...firsts, ...others].slice(0, ROWS).sort((a, b) => a.index - b.index);
  const rest = LEVELS.map((level) => ({
    level,
    n: counts[level] - top.filter(({ finding }) => finding.level === level).length,
  }));
  return { top, rest: rest.filter(({ n }) => n > 0) };
}
