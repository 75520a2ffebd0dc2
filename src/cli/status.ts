// Exit statuses, as promtool has them.

import type { ConsumerId } from '../model/consumer.ts';
import type { Finding } from '../model/finding.ts';
import { atLeast, type Level } from '../model/level.ts';
import type { Overview } from '../protocol/overview.ts';

/** Nothing that the consumer minds at the level asked for. */
export const CLEAN = 0;
/** The consumer rejects the dump, or it is no exposition. */
export const REJECTED = 1;
/** Unusable arguments, an unreadable file, or a dump that the consumer is not judged on. */
export const UNUSABLE = 2;
/** Findings at or above the level that the consumer minds. */
const MINDED = 3;
/** A fault of this program: EX_SOFTWARE of sysexits.h, so that nobody takes it for a verdict. */
export const BROKEN = 70;

export type Status = typeof CLEAN | typeof REJECTED | typeof UNUSABLE | typeof MINDED;

const BY_WEIGHT: readonly Status[] = [CLEAN, MINDED, REJECTED, UNUSABLE];

/** The status of several files: the worst of 2, 1, 3, 0. */
export function worst(a: Status, b: Status): Status {
  return BY_WEIGHT.indexOf(a) >= BY_WEIGHT.indexOf(b) ? a : b;
}

/** Whether a finding is one that `consumer` minds, at or above `level`. */
export function countsFor(finding: Finding, consumer: ConsumerId, level: Level): boolean {
  return atLeast(finding.level, level) && finding.minds.some((mind) => mind.consumer === consumer);
}

export function statusOf(
  overview: Overview,
  findings: readonly Finding[],
  consumer: ConsumerId,
  level: Level,
): Status {
  if (overview.dialect === 'not-an-exposition') return REJECTED;
  const verdict = overview.verdicts.find((each) => each.consumer === consumer)?.verdict;
  if (verdict === undefined || verdict === 'not-judged') return UNUSABLE;
  if (verdict === 'rejects') return REJECTED;
  return findings.some((finding) => countsFor(finding, consumer, level)) ? MINDED : CLEAN;
}
