// What a team has decided about findings, read from the files that check is given.

import { readBaseline } from '../profile/baseline.ts';
import type { ReadFile } from '../profile/json-shape.ts';
import { hasExpired } from '../profile/profile.ts';
import { readProfile } from '../profile/read-profile.ts';
import type { Decisions, Sifted } from '../profile/sift.ts';
import { visible } from '../texts/say.ts';
import type { CheckOptions } from './check-options.ts';
import { readText } from './input.ts';
import { worldsFault } from './open-file.ts';
import type { Speech } from './speech.ts';
import { complain, type Surroundings } from './surroundings.ts';

type Files = Pick<CheckOptions, 'profile' | 'baseline' | 'quiet'>;

/** Undefined: one of the files cannot be used, and that has been said. */
export async function readDecisions(
  files: Files,
  speech: Speech,
  around: Surroundings,
): Promise<Decisions | undefined> {
  const read = async <Value>(
    file: string | undefined,
    reader: (text: string) => ReadFile<Value>,
  ): Promise<Value | undefined | 'unusable'> => {
    if (file === undefined) return undefined;
    const answer = await readOne(file, reader, speech);
    if (answer.kind === 'read') return answer.value;
    complain(file, answer.problem, around);
    return 'unusable';
  };
  const profile = await read(files.profile, readProfile);
  const baseline = await read(files.baseline, readBaseline);
  if (profile === 'unusable' || baseline === 'unusable') return undefined;

  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const expired = (profile?.waivers ?? []).filter((waiver) => hasExpired(waiver, today));
  for (const { rule, until, note } of files.quiet ? [] : expired) {
    complain(files.profile ?? '', speech.cli.profile.expired(rule, until ?? '', note), around);
  }
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(baseline === undefined ? {} : { baseline }),
    today,
  };
}

type InWords<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'unusable'; readonly problem: string };

async function readOne<Value>(
  file: string,
  reader: (text: string) => ReadFile<Value>,
  speech: Speech,
): Promise<InWords<Value>> {
  let text: string;
  try {
    text = await readText(file);
  } catch (error) {
    return { kind: 'unusable', problem: worldsFault(error, speech) };
  }
  const answer = reader(text);
  if (answer.kind === 'read') return answer;
  return { kind: 'unusable', problem: speech.cli.profile.unusable(answer.problem) };
}

/** How many findings do not count, and which file says so; undefined when all do. */
export function setAside(
  { off, waived, known }: Sifted,
  { profile = '', baseline = '' }: Files,
  { cli }: Speech,
): string | undefined {
  const says = cli.profile;
  const parts: string[] = [];
  if (waived > 0) parts.push(says.waived(waived, visible(profile)));
  if (off > 0) parts.push(says.off(off, visible(profile)));
  if (known.length > 0) parts.push(says.known(known.length, visible(baseline)));
  return parts.length === 0 ? undefined : parts.join(cli.join);
}
