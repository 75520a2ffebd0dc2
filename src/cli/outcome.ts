// What the check of one file came to, in one sentence.

import type { ConsumerId } from '../model/consumer.ts';
import type { Overview } from '../protocol/overview.ts';
import { bareProse } from '../texts/prose.ts';
import { sentenceOf } from '../texts/voice.ts';
import type { Speech } from './speech.ts';

export interface Outcome {
  /** `unknown`: the consumer has no verdict, or the file was not read to its end. */
  readonly kind: 'passed' | 'failed' | 'unknown';
  /** Plain text. */
  readonly says: string;
  /** Of a verdict that names a line. */
  readonly at?: { readonly line: number; readonly column: number };
}

export function outcomeOf(overview: Overview, consumer: ConsumerId, speech: Speech): Outcome {
  const { words, cli } = speech;
  const { dialect, stopped, looksLike } = overview;
  if (stopped !== undefined) {
    // Nobody knows what the rest would have been.
    const says = words.dump.stopped(stopped.kind, stopped.limit, stopped.at);
    return { kind: 'unknown', says: bareProse(says) };
  }
  if (dialect === 'not-an-exposition') {
    const foreign = looksLike === undefined ? undefined : words.dump.looksLike[looksLike].title;
    return { kind: 'failed', says: bareProse(foreign ?? words.dump.dialect[dialect]) };
  }
  const verdict = overview.verdicts.find((each) => each.consumer === consumer);
  if (verdict === undefined || verdict.verdict === 'not-judged') {
    const somebodyIs = overview.verdicts.some((each) => each.verdict !== 'not-judged');
    const says = somebodyIs ? cli.notJudged(consumer, dialect) : cli.nobodyJudged(dialect);
    return { kind: 'unknown', says };
  }
  const reason = verdict.reason === undefined ? '' : sentenceOf(speech, verdict.reason);
  return {
    kind: verdict.verdict === 'rejects' ? 'failed' : 'passed',
    says: bareProse(cli.outcome[verdict.verdict](consumer, reason)),
    ...(verdict.line === undefined
      ? {}
      : { at: { line: verdict.line, column: verdict.column ?? 1 } }),
  };
}
