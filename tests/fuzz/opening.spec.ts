// Whatever is dropped, everything can be asked of it, and every place that is named lies in it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askEverything } from '../support/ask-everything.ts';
import { damagedDump } from '../support/damaged-dump.ts';
import { openText } from '../support/open.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { bytesOfMutated, mutated } from '../support/mutations.ts';
import { DISGUISES } from '../unit/engine/intake/disguises.ts';
import { HOSTILE_DUMP, OPENMETRICS_DUMP, TEXT_DUMP } from '../unit/engine/intake/dumps.ts';
import { bytesOf } from '../unit/engine/intake/take-in.ts';

const DUMPS = [TEXT_DUMP, OPENMETRICS_DUMP, HOSTILE_DUMP];

async function holds(bytes: Uint8Array): Promise<void> {
  expect(await askEverything(bytes)).toEqual([]);
}

describe('everything can be asked of', () => {
  it('any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), holds), fuzzRuns(100));
  });

  it('any characters that mean something', async () => {
    const unit = fc.constantFrom(
      ...Array.from('a_b:{}"\\\n\r ,=#0.1+eINaFTYPHL\0\ufeffé\u{1f600}'),
    );
    const text = fc.string({ unit, maxLength: 300 }).map(bytesOf);
    await fc.assert(fc.asyncProperty(text, holds), fuzzRuns(100));
  });

  it('damaged dumps', async () => {
    await fc.assert(fc.asyncProperty(damagedDump().map(bytesOf), holds), fuzzRuns(100));
  });

  it('mutations of dumps in any disguise', async () => {
    const corpus = DUMPS.flatMap((dump) =>
      DISGUISES.map((disguise) => Buffer.from(disguise.put(dump))),
    );
    await fc.assert(
      fc.asyncProperty(mutated(corpus.length), (one) => holds(bytesOfMutated(one, corpus))),
      fuzzRuns(100),
    );
  });
});

describe('a place that a consumer saw in one long line', () => {
  it('is told in the lines that the text has', async () => {
    const { findings, overview } = await openText('# TYPE a gauge\ra{b="é"} 1\ra{ 2\ra 3');
    const rule = findings.findings.find(({ rule: id }) => id === 'prom/final-newline');
    expect(rule?.places).toEqual([{ line: 4, column: 3, length: 1 }]);
    expect(overview.verdicts.find(({ consumer }) => consumer === 'expfmt')).toMatchObject({
      line: 1,
    });
  });
});
