// The parts of a dump, found when they are first asked for.

import type { DumpPart, PartsAnswer, PartsCount } from '../../protocol/parts.ts';
import { findBodies } from './bodies.ts';
import { partNames } from './names.ts';
import type { FoundPart, Whole } from './part.ts';
import { findResponses } from './responses.ts';
import { findTargets } from './targets.ts';

/** Parts that are listed. Of more, those with the most samples. */
const MOST_PARTS = 1000;

/** What has heads is told by them first, what stands one after the other next, labels last. */
const FINDERS = [findResponses, findBodies, findTargets];

export class Split {
  readonly answer: PartsAnswer;
  #found: readonly FoundPart[];

  constructor(whole: Whole) {
    const found = findParts(whole);
    const listed = mostSamples(found);
    const names = partNames(listed.map(({ target }) => target));
    this.#found = listed;
    this.answer = {
      parts: listed.map(({ kind, target, firstLine, lastLine, samples }, at): DumpPart => ({
        name: names[at]!,
        kind,
        target,
        firstLine,
        lastLine,
        samples,
      })),
      more: found.length - listed.length,
      rest:
        found.length === 0
          ? 0
          : whole.tables.samples.length - found.reduce((sum, { samples }) => sum + samples, 0),
      mixes: found.some(({ kind }) => kind !== 'labels'),
    };
  }

  /** Undefined when there is one dump. */
  get count(): PartsCount | undefined {
    const { parts, more, rest } = this.answer;
    const [first] = parts;
    return first && { kind: first.kind, parts: parts.length + more, rest };
  }

  /** The text of a part, in pieces. */
  bytesOf(index: number): readonly Uint8Array[] {
    const part = this.#found[index];
    if (part === undefined) throw new RangeError(`no part ${index} among ${this.#found.length}`);
    return part.bytes();
  }
}

function findParts(whole: Whole): readonly FoundPart[] {
  for (const find of FINDERS) {
    const found = find(whole);
    if (found.length > 1) return found;
  }
  return [];
}

/** In the order that they have. */
function mostSamples(found: readonly FoundPart[]): readonly FoundPart[] {
  if (found.length <= MOST_PARTS) return found;
  const kept = new Set([...found].sort((a, b) => b.samples - a.samples).slice(0, MOST_PARTS));
  return found.filter((part) => kept.has(part));
}
