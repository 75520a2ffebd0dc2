import type { Finding } from '../../model/finding.ts';
import { LEVELS, type Level } from '../../model/level.ts';

/** Rows of the overview; what does not fit is summed up by level. */
const ROWS = 6;

export interface Indexed {
  readonly finding: Finding;
  /** Index into `FindingsAnswer.findings`: what an address names it by. */
  readonly index: number;
}

/** The findings worth a row of their own: one of each rule, errors first, as the engine ordered them. */
export function topFindings(
  findings: readonly Finding[],
  counts: Readonly<Record<Level, number>>,
): { top: Indexed[]; rest: { level: Level; n: number }[] } {
  const rules = new Set<string>();
  const top: Indexed[] = [];
  for (const [index, finding] of findings.entries()) {
    if (top.length === ROWS) break;
    if (rules.has(finding.rule)) continue;
    rules.add(finding.rule);
    top.push({ finding, index });
  }
  const rest = LEVELS.map((level) => ({
    level,
    n: counts[level] - top.filter(({ finding }) => finding.level === level).length,
  }));
  return { top, rest: rest.filter(({ n }) => n > 0) };
}
