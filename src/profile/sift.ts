// Parts findings into those that count and those that somebody has decided about.

import type { Finding } from '../model/finding.ts';
import { LEVELS } from '../model/level.ts';
import type { Baseline } from './baseline.ts';
import { identityOf } from './identity.ts';
import { hasExpired, type Profile } from './profile.ts';

export interface Decisions {
  readonly profile?: Profile;
  readonly baseline?: Baseline;
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
}

export interface Sifted {
  /** Those that count, with the levels of the profile, the gravest first. */
  readonly counted: readonly Finding[];
  /** Findings, of rules that are switched off. */
  readonly off: number;
  readonly waived: number;
  readonly known: readonly Finding[];
}

/** A finding that is switched off is not waived as well, and one that is waived is not known. */
export function sift(
  findings: readonly Finding[],
  { profile, baseline, today }: Decisions,
): Sifted {
  const waivers = (profile?.waivers ?? []).filter((waiver) => !hasExpired(waiver, today));
  const counted: Finding[] = [];
  const known: Finding[] = [];
  let off = 0;
  let waived = 0;
  for (const finding of findings) {
    const level = profile?.rules.get(finding.rule) ?? finding.level;
    const isWaived = waivers.some(
      ({ rule, family = finding.family }) => rule === finding.rule && family === finding.family,
    );
    if (level === 'off') off++;
    else if (isWaived) waived++;
    else {
      const into = baseline?.has(identityOf(finding)) === true ? known : counted;
      into.push(level === finding.level ? finding : { ...finding, level });
    }
  }
  counted.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  return { counted, off, waived, known };
}
