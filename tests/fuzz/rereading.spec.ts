// What was read, written as text and read again, is the same.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAULTS } from '../../src/engine/formats/faults.ts';
import type { Tables } from '../../src/engine/store/tables.ts';
import type { TextGrammar } from '../../src/model/dialect.ts';
import { damagedDump } from '../support/damaged-dump.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { readText } from '../support/read.ts';
import { tablesAsText } from '../support/tables-as-text.ts';
import { writeTables } from '../support/write-tables.ts';
import { soundDump } from '../support/sound-dump.ts';

const GRAMMARS: readonly TextGrammar[] = ['prometheus', 'openmetrics'];

/** What a line says, without where it stands: lines, bytes and faults change in the writing. */
function meaning(tables: Tables): string[] {
  return tablesAsText(tables)
    .split('\n')
    .filter((line) => !line.startsWith('fault ') && !line.startsWith('{'))
    .map((line) => line.replace(/ lines .*? series /, ' series ').replace(/ bytes \d+$/, ''))
    .map((line) => line.replace(/ line \d+$/, ''));
}

function faults(tables: Tables): string[] {
  return Array.from(tables.faults.code, (code) => FAULTS[code]!);
}

/** Values and times to the last bit: text would show -0 as 0. */
function bits(tables: Tables): string[] {
  const { samples, exemplars } = tables;
  const columns = [samples.value, samples.timestamp, exemplars.value, exemplars.timestamp];
  return columns.map((column) => Buffer.from(column.buffer).toString('hex'));
}

describe.each(GRAMMARS)('%s written from its tables', (grammar) => {
  it('is read as the same tables, and without a fault when it had none', () => {
    fc.assert(
      fc.property(soundDump(grammar), (text) => {
        const first = readText(text, grammar);
        const again = readText(writeTables(first), grammar);
        const spared = (fault: string) => fault.includes('quoted') || fault === 'eof-in-text';
        expect(faults(first).filter((fault) => !spared(fault))).toEqual([]);
        expect(faults(again)).toEqual(faults(first));
        expect(meaning(again)).toEqual(meaning(first));
        expect(bits(again)).toEqual(bits(first));
      }),
      fuzzRuns(300),
    );
  });

  it('is the same text when it is written again, whatever was read first', () => {
    fc.assert(
      fc.property(damagedDump(), (text) => {
        const written = writeTables(readText(text, grammar));
        const again = readText(written, grammar);
        expect(writeTables(again)).toBe(written);
      }),
      fuzzRuns(300),
    );
  });
});
