// What every report is made of. Reports are pure: values in, text out, escaped for their medium.

import type { Finding } from '../model/finding.ts';
import type { SourceLine } from '../protocol/engine-api.ts';
import type { Overview } from '../protocol/overview.ts';
import type { Words } from '../texts/en.ts';
import { sentenceOf, type Voice } from '../texts/voice.ts';

export interface Report {
  readonly version: string;
  readonly overview: Overview;
  /** In the order of the engine: errors first. */
  readonly findings: readonly Finding[];
  /** How many more there are. */
  readonly dropped: number;
  /** By rule id. */
  readonly clauses: Readonly<Record<string, string>>;
  /** Line of the first place of a finding, by the finding; those that are not there are left out. */
  readonly lines: ReadonlyMap<Finding, SourceLine>;
}

export interface VerdictRow {
  readonly consumer: string;
  readonly word: string;
  readonly reason: string;
  /** `line:column`, or ''. */
  readonly at: string;
}

export function verdictRows({ verdicts }: Overview, voice: Voice): VerdictRow[] {
  return verdicts
    .filter(({ verdict }) => verdict !== 'not-judged')
    .map(({ consumer, verdict, reason, line, column }) => ({
      consumer,
      word: voice.words.overview.verdict[verdict],
      reason: reason === undefined ? '' : sentenceOf(voice, reason),
      at: line === undefined ? '' : `${line}:${column ?? 1}`,
    }));
}

/** Dialect and counts, one sentence. */
export function summaryOf({ dialect, counts, bytes }: Overview, words: Words): string {
  return words.report.summary(
    words.dump.dialect[dialect],
    words.count.families(counts.families),
    words.count.series(counts.series),
    words.count.samples(counts.samples),
    words.format.bytes(bytes),
  );
}

/** Everything that one finding says, still with code runs. */
export interface FindingWords {
  readonly level: string;
  readonly sentence: string;
  readonly consequence: string;
  readonly fix: string;
  readonly minds: string;
  readonly times: string;
  readonly places: string;
}

export function wordsOf(finding: Finding, voice: Voice): FindingWords {
  const { findings: words, format } = voice.words;
  const rule = voice.rules?.[finding.rule];
  return {
    level: words.level[finding.level],
    sentence: sentenceOf(voice, finding),
    consequence: rule?.consequence(finding.params, format) ?? '',
    fix: rule?.fix(finding.params, format) ?? '',
    minds: mindsNamed(finding, voice.words) || words.nobody,
    times: words.times(finding.count),
    places: finding.places.map(({ line, column }) => `${line}:${column}`).join(', '),
  };
}

/** A finding's own verdicts by what they are, the worse first. */
export const MINDS_ORDER = ['rejects', 'loses'] as const;

/**
 * `openmetrics-1.0, client_python reject`: the names themselves, or `all 7 judged reject`. '' when
 * nobody minds. Without `judged` nobody can know who all are.
 */
export function mindsNamed({ minds }: Finding, { findings: words }: Words, judged = 0): string {
  return MINDS_ORDER.map((verdict) => ({
    verdict,
    who: minds.filter((mind) => mind.verdict === verdict).map(({ consumer }) => consumer),
  }))
    .filter(({ who }) => who.length > 0)
    .map(({ verdict, who }) =>
      who.length > 1 && who.length === judged
        ? words.mindsAll[verdict](judged)
        : words.mindsNamed[verdict](who.join(words.comma), who.length),
    )
    .join(words.join);
}

/** A line and what a caret below it underlines, both made harmless by `show`. */
export function caretLines(
  { text, cutBefore, cutAfter }: SourceLine,
  { places }: Finding,
  show: (text: string) => string,
): { line: string; caret: string } {
  const points = Array.from(text);
  const [place] = places;
  const from = Math.min(points.length, Math.max(0, (place?.column ?? 1) - 1 - cutBefore));
  const before = (cutBefore > 0 ? '…' : '') + show(points.slice(0, from).join(''));
  const under = show(points.slice(from, from + (place?.length ?? 1)).join(''));
  const after = show(points.slice(from + (place?.length ?? 1)).join(''));
  const width = (part: string) => Array.from(part).length;
  return {
    line: before + under + after + (cutAfter > 0 ? '…' : ''),
    caret: ' '.repeat(width(before)) + '^'.repeat(Math.max(1, width(under))),
  };
}
