// Which files of the corpus hold several dumps. All others must be left whole.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openBytes } from '../support/open.ts';
import { suitePath, suites } from '../support/suites.ts';

interface Entry {
  readonly file: string;
  readonly kind: string;
  readonly derived_from?: string | readonly string[];
}

suites('several dumps in one file of the corpus', () => {
  const manifest = JSON.parse(readFileSync(suitePath('corpus/MANIFEST.json'), 'utf8')) as {
    files: readonly Entry[];
  };
  const read = (file: string): Uint8Array => readFileSync(suitePath(`corpus/${file}`));
  const plain = (file: string): Uint8Array =>
    file.endsWith('.gz') ? gunzipSync(read(file)) : read(file);

  // All targets of a Prometheus, and one of them with `up` of the others: pairs of job and instance.
  const FEDERATED: Readonly<Record<string, number>> = {
    'federate/all.prom': 58,
    'federate/shop-and-up.prom': 54,
  };

  it.for(manifest.files.filter(({ kind }) => kind !== 'human-variant'))(
    '$file holds as many as it should',
    async ({ file }) => {
      const { split } = await openBytes(read(file));
      expect(split.count?.parts).toBe(FEDERATED[file]);
      expect(split.answer.mixes).toBe(false);
    },
  );

  it('finds the files that somebody put together, and no others', async () => {
    const found: string[] = [];
    for (const { file } of manifest.files.filter(({ kind }) => kind === 'human-variant')) {
      const { split } = await openBytes(read(file));
      if (split.count !== undefined) found.push(`${split.count.parts} in ${file}`);
    }
    expect(found).toEqual([
      '4 in human/redis.grep-with-filenames.txt', // grep over four files of one exporter
      '2 in human/same-target-twice-concatenated.prom',
      '2 in human/two-different-dumps-concatenated.prom',
      '2 in human/two-members.prom.gz',
      '2 in human/two-openmetrics-dumps-concatenated.om',
    ]);
  });

  it.for(
    manifest.files.filter(
      ({ file, derived_from }) =>
        /twice|two-/.test(file) && Array.isArray(derived_from) && derived_from.length === 2,
    ),
  )('takes $file apart into what it was made of', async ({ file, derived_from = [] }) => {
    const { split } = await openBytes(read(file));
    const parts = split.answer.parts.map((_, index) => Buffer.concat(split.bytesOf(index)));
    expect(Buffer.compare(Buffer.concat(parts), plain(file))).toBe(0);
    for (const [index, origin] of [derived_from].flat().entries()) {
      if (origin.startsWith('(')) continue; // not in the corpus
      if (file.endsWith('.gz')) expect(lines(parts[index]!)[0]).toBe(lines(plain(origin))[0]);
      else expect(Buffer.compare(parts[index]!, plain(origin))).toBe(0);
    }
  });
});

function lines(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).split('\n');
}
