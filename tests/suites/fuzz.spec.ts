// Mutations of real dumps: small and middle files of the corpus, sampled.

import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { askEverything } from '../support/ask-everything.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { bytesOfMutated, mutated } from '../support/mutations.ts';
import { suitePath, suites } from '../support/suites.ts';

const SMALL = 16 << 10;
const MIDDLE = 150 << 10;

suites('everything can be asked of mutations of', () => {
  const { files } = JSON.parse(readFileSync(suitePath('corpus/MANIFEST.json'), 'utf8')) as {
    files: readonly { readonly file: string; readonly bytes: number }[];
  };
  const read = (from: number, to: number): Uint8Array[] =>
    files
      .filter(({ bytes }) => bytes >= from && bytes < to)
      .map(({ file }) => readFileSync(suitePath(`corpus/${file}`)));

  it.each([
    ['small files', 0, SMALL, 150],
    ['files of middle size', SMALL, MIDDLE, 15],
  ])('%s of the corpus', async (_name, from, to, runs) => {
    const corpus = read(from, to);
    expect(corpus.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(mutated(corpus.length), async (one) => {
        expect(await askEverything(bytesOfMutated(one, corpus))).toEqual([]);
      }),
      fuzzRuns(runs),
    );
  });
});
