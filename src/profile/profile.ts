import type { Level } from '../model/level.ts';
import type { RuleId } from '../model/rule-ids.ts';

/** What a rule may be set to. */
export const SETTINGS = ['off', 'error', 'warning', 'info'] as const satisfies readonly (
  Level | 'off'
)[];
export type Setting = (typeof SETTINGS)[number];

/** What a team has decided about the rules. */
export interface Profile {
  readonly rules: ReadonlyMap<RuleId, Setting>;
  readonly waivers: readonly Waiver[];
}

/** Findings that are known and accepted, and why. */
export interface Waiver {
  readonly rule: RuleId;
  /** Undefined: of every family. */
  readonly family?: string;
  readonly note: string;
  /** The last day of it, `YYYY-MM-DD` in UTC; undefined: for good. */
  readonly until?: string;
}

/** Whether `waiver` no longer waives on the day `today` (`YYYY-MM-DD`). */
export function hasExpired({ until }: Waiver, today: string): boolean {
  return until !== undefined && until < today;
}
