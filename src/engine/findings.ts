// Findings as everybody sees them: places in the text as given, who minds, in order of weight.

import type { Finding } from '../model/finding.ts';
import { LEVELS } from '../model/level.ts';
import type { Grammar } from '../model/dialect.ts';
import type { FindingsAnswer, MarginAnswer } from '../protocol/engine-api.ts';
import type { Consumer } from './consumers/consumer.ts';
import { minding } from './consumers/verdict.ts';
import type { RawFinding } from './rules/finding-collector.ts';
import type { makePlacer } from './rules/places.ts';
import type { RuleRun } from './rules/run.ts';

export interface Placed {
  readonly finding: Finding;
  /** Lines in the text as given, ascending: for the margin. */
  readonly lines: readonly number[];
}

export function placeFindings(
  run: RuleRun,
  consumers: readonly Consumer[],
  grammar: Grammar,
  place: ReturnType<typeof makePlacer>,
): Placed[] {
  return run.findings.map((raw) => {
    const places = raw.places.map(place);
    return {
      finding: {
        rule: raw.rule.id,
        level: raw.rule.level,
        kind: raw.rule.kind,
        family: raw.family,
        params: raw.params,
        count: raw.count,
        places,
        minds: minding(consumers, grammar, raw.causes),
      },
      lines: linesOf(raw, place),
    };
  });
}

function linesOf(raw: RawFinding, place: ReturnType<typeof makePlacer>): number[] {
  return raw.lines.map((line) => place({ line, part: 'line', column: 1, extent: 1 }).line);
}

/** Errors first, then what occurs most, then file order. */
export function inOrder(placed: readonly Placed[]): Placed[] {
  return [...placed].sort(
    ({ finding: a }, { finding: b }) =>
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
      b.minds.length - a.minds.length ||
      b.count - a.count ||
      a.places[0]!.line - b.places[0]!.line,
  );
}

export function answerFindings(placed: readonly Placed[], run: RuleRun): FindingsAnswer {
  return {
    findings: placed.map(({ finding }) => finding),
    dropped: run.dropped,
    silentRules: run.silent.map((rule) => rule.id),
    clauses: Object.fromEntries(run.findings.map(({ rule }) => [rule.id, rule.clause])),
  };
}

/** Every line that a finding touches, ascending; of several findings on a line the gravest. */
export function answerMargin(placed: readonly Placed[]): MarginAnswer {
  const rows: { line: number; level: number; finding: number }[] = [];
  placed.forEach(({ finding, lines }, index) => {
    const level = LEVELS.indexOf(finding.level);
    for (const line of lines) rows.push({ line, level, finding: index });
  });
  rows.sort((a, b) => a.line - b.line || a.level - b.level || a.finding - b.finding);
  return {
    line: Uint32Array.from(rows, (row) => row.line),
    level: Uint8Array.from(rows, (row) => row.level),
    finding: Uint32Array.from(rows, (row) => row.finding),
  };
}
