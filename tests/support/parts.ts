// The parts of a dump as text, for tests.

import { openText } from './open.ts';

export interface PartsRead {
  /** A line each: `response a:9100 1-5, 3 samples`. */
  readonly told: readonly string[];
  readonly texts: readonly string[];
  readonly names: readonly string[];
  readonly rest: number;
  readonly mixes: boolean;
}

export async function partsOf(text: string): Promise<PartsRead> {
  const { split } = await openText(text);
  const { parts, rest, mixes } = split.answer;
  return {
    told: parts.map(
      ({ kind, target, firstLine, lastLine, samples }) =>
        `${kind} ${target === '' ? '?' : target} ${firstLine}-${lastLine}, ${samples} samples`,
    ),
    texts: parts.map((_, index) => Buffer.concat(split.bytesOf(index)).toString()),
    names: parts.map(({ name }) => name),
    rest,
    mixes,
  };
}
