// The report for programs. The command prints one a line, the page saves it.

import type { ConsumerId, VerdictWord } from '../model/consumer.ts';
import type { Dialect } from '../model/dialect.ts';
import type { Finding } from '../model/finding.ts';
import type { Level } from '../model/level.ts';
import type { LooksLike } from '../model/looks-like.ts';
import type { RepairId } from '../model/repair.ts';
import type { Overview } from '../protocol/overview.ts';
import { bareProse } from '../texts/prose.ts';
import { sentenceOf, type Voice } from '../texts/voice.ts';

/** What is told of one file, in the order of the keys. */
export interface JsonReport {
  readonly file: string;
  readonly bytes: number;
  readonly dialect: Dialect;
  readonly contentType?: string;
  readonly families: number;
  readonly series: number;
  readonly samples: number;
  readonly exemplars: number;
  readonly verdicts: Partial<Record<ConsumerId, JsonVerdict>>;
  readonly repairs: readonly { readonly repair: RepairId; readonly count: number }[];
  readonly looksLike?: LooksLike;
  readonly findings: readonly JsonFinding[];
}

interface JsonVerdict {
  readonly verdict: VerdictWord;
  readonly line?: number;
  readonly column?: number;
  readonly reason?: string;
}

interface JsonFinding {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly count: number;
  readonly consumers: readonly ConsumerId[];
}

/** `file` is the name that the file is known by here. */
export function jsonReport(
  file: string,
  overview: Overview,
  findings: readonly Finding[],
  voice: Voice,
): JsonReport {
  const { contentType, counts, looksLike } = overview;
  return {
    file,
    bytes: overview.bytes,
    dialect: overview.dialect,
    ...(contentType === undefined ? {} : { contentType }),
    families: counts.families,
    series: counts.series,
    samples: counts.samples,
    exemplars: counts.exemplars,
    verdicts: verdictsOf(overview, voice),
    repairs: overview.repairs.map(({ repair, count }) => ({ repair, count })),
    ...(looksLike === undefined ? {} : { looksLike }),
    findings: findings.map((finding) => findingOf(finding, voice)),
  };
}

function verdictsOf(overview: Overview, voice: Voice): JsonReport['verdicts'] {
  const verdicts: Partial<Record<ConsumerId, JsonVerdict>> = {};
  for (const { consumer, verdict, line, column, reason } of overview.verdicts) {
    if (verdict === 'not-judged') continue;
    verdicts[consumer] = {
      verdict,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
      ...(reason === undefined ? {} : { reason: bareProse(sentenceOf(voice, reason)) }),
    };
  }
  return verdicts;
}

function findingOf(finding: Finding, voice: Voice): JsonFinding {
  const [first] = finding.places;
  if (first === undefined) throw new Error(`${finding.rule} has no place`);
  return {
    rule: finding.rule,
    level: finding.level,
    message: bareProse(sentenceOf(voice, finding)),
    line: first.line,
    column: first.column,
    count: finding.count,
    consumers: finding.minds.map(({ consumer }) => consumer),
  };
}
