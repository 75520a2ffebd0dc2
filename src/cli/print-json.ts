// The report for programs: one JSON object a line, a line per file.

import type { ConsumerId, VerdictWord } from '../model/consumer.ts';
import type { Dialect } from '../model/dialect.ts';
import type { Finding } from '../model/finding.ts';
import type { Level } from '../model/level.ts';
import type { LooksLike } from '../model/looks-like.ts';
import type { RepairId } from '../model/repair.ts';
import type { Overview } from '../protocol/overview.ts';
import { bareProse } from '../texts/prose.ts';
import { sentenceOf } from '../texts/voice.ts';
import type { Speech } from './speech.ts';

/** What one line holds, in the order of its keys. */
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

/** `file` is the argument as given. */
export function jsonReport(
  file: string,
  overview: Overview,
  findings: readonly Finding[],
  speech: Speech,
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
    verdicts: verdictsOf(overview, speech),
    repairs: overview.repairs.map(({ repair, count }) => ({ repair, count })),
    ...(looksLike === undefined ? {} : { looksLike }),
    findings: findings.map((finding) => findingOf(finding, speech)),
  };
}

/** A line of its own. What could act on a terminal stands in it as an escape. */
export function jsonLine(report: JsonReport): string {
  return `${escapeHidden(JSON.stringify(report))}\n`;
}

function verdictsOf(overview: Overview, speech: Speech): JsonReport['verdicts'] {
  const verdicts: Partial<Record<ConsumerId, JsonVerdict>> = {};
  for (const { consumer, verdict, line, column, reason } of overview.verdicts) {
    if (verdict === 'not-judged') continue;
    verdicts[consumer] = {
      verdict,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
      ...(reason === undefined ? {} : { reason: bareProse(sentenceOf(speech, reason)) }),
    };
  }
  return verdicts;
}

function findingOf(finding: Finding, speech: Speech): JsonFinding {
  const [first] = finding.places;
  if (first === undefined) throw new Error(`${finding.rule} has no place`);
  return {
    rule: finding.rule,
    level: finding.level,
    message: bareProse(sentenceOf(speech, finding)),
    line: first.line,
    column: first.column,
    count: finding.count,
    consumers: finding.minds.map(({ consumer }) => consumer),
  };
}

/** Characters that JSON allows as they are and a terminal obeys or hides: DEL, C1, bidi marks. */
const HIDDEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

function escapeHidden(json: string): string {
  return json.replace(HIDDEN, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
