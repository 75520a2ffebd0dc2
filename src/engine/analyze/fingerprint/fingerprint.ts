// Which client libraries and exporters wrote a dump.
//
// A library is named only when something that no other writes is there, and nothing that it
// never writes. Where several could have written it, nothing is said.

import type { Library } from '../../../protocol/overview.ts';
import type { Tables } from '../../store/tables.ts';
import { Clues } from './clues.ts';
import type { Fingerprint } from './declaration.ts';
import type { Habit, Habits } from './habit.ts';
import { readLabelHabits } from './label-habits.ts';
import { fingerprints } from './list.ts';
import { readNumberHabits, type BodyText } from './number-habits.ts';
import { readOrderHabits } from './order-habits.ts';

const MOST_EVIDENCE = 4;

/** The libraries, certain ones first. `body` is what `tables` were read from. */
export function fingerprint(tables: Tables, body?: BodyText): Library[] {
  if (tables.samples.length === 0 && tables.families.length === 0) return [];
  const clues = new Clues(tables, readHabits(tables, body), body);
  const named = fingerprints.flatMap((candidate): Named[] => {
    const library = examine(candidate, clues);
    return library === undefined ? [] : [{ candidate, library }];
  });
  const relay = named.find(({ candidate }) => candidate.relays === true);
  if (relay !== undefined) return [relay.library];

  const credible = named.filter((one) => !isContradicted(one, named));
  const libraries = new Map(credible.map(({ library }) => [library.id, library]));
  for (const { candidate, library } of credible) addClient(libraries, candidate, library, clues);
  const all = [...libraries.values()];
  return [
    ...all.filter(({ certainty }) => certainty === 'certain'),
    ...all.filter(({ certainty }) => certainty === 'likely'),
  ];
}

function readHabits(tables: Tables, body?: BodyText): Habits {
  const seen = new Map<Habit, string>();
  if (body !== undefined) readNumberHabits(tables, body, seen);
  readLabelHabits(tables, seen);
  readOrderHabits(tables, seen);
  return seen;
}

function examine(candidate: Fingerprint, clues: Clues): Library | undefined {
  const { id, name, proofs = [], hints = [], never = [], owns } = candidate;
  const proven = proofs.flatMap((clue) => clues.evidence(clue) ?? []);
  const hinted = hints.flatMap((clue) => clues.evidence(clue) ?? []);
  if (proven.length + hinted.length === 0) return undefined;
  if (never.some((clue) => clues.evidence(clue) !== undefined)) return undefined;
  return {
    id,
    name,
    families: clues.countFamilies(owns),
    certainty: proven.length > 0 ? 'certain' : 'likely',
    evidence: [...new Set([...proven, ...hinted])].slice(0, MOST_EVIDENCE),
  };
}

interface Named {
  readonly candidate: Fingerprint;
  readonly library: Library;
}

/** A library that is only likely, while the program is known and is written with another. */
function isContradicted({ candidate, library }: Named, named: readonly Named[]): boolean {
  if (library.certainty === 'certain' || candidate.writtenWith !== undefined) return false;
  return named.some(
    (other) =>
      other.library.certainty === 'certain' &&
      other.candidate.writtenWith !== undefined &&
      other.candidate.writtenWith !== candidate.id,
  );
}

/** Names the library that a program is known to be written with. */
function addClient(
  libraries: Map<string, Library>,
  { writtenWith }: Fingerprint,
  program: Library,
  clues: Clues,
): void {
  const client = fingerprints.find(({ id }) => id === writtenWith);
  if (client === undefined) return;
  const known = libraries.get(client.id);
  if (known?.certainty === 'certain' || (known !== undefined && program.certainty === 'likely')) {
    return;
  }
  libraries.set(client.id, {
    id: client.id,
    name: client.name,
    families: clues.countFamilies(client.owns),
    certainty: program.certainty,
    evidence: [program.id, ...(known?.evidence ?? [])].slice(0, MOST_EVIDENCE),
  });
}
