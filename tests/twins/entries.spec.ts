// Entries of random dumps against what the dumps were written from, and any damage besides.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextGrammar } from '../../src/model/dialect.ts';
import { entriesOf } from '../support/entries.ts';

interface Line {
  readonly text: string;
  /** As the entries' lines tell it; undefined: no entry. */
  readonly entry: string | undefined;
}

const name = fc.stringMatching(/^[a-z][a-z0-9_:]{0,4}x$/); // never ends with _created
const plain = fc.string({
  unit: fc.constantFrom('a', 'é', '{', '}', ',', '#', '=', ' '),
  maxLength: 4,
});
const value = fc.string({
  unit: fc.constantFrom('b', '"', '\\', '\n', '😀', '}', '#'),
  maxLength: 4,
});
const labels = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z_]{1,3}x$/), value), {
  selector: ([label]) => label,
  maxLength: 3,
});

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

const series = (grammar: TextGrammar) =>
  fc
    .tuple(name, labels, fc.integer(), fc.option(fc.nat()), fc.boolean())
    .map(([metric, pairs, number, time, isQuoted]): Line => {
      const items = pairs.map(([label, text]) => `${label}="${escaped(text)}"`);
      const set = isQuoted ? `{${[`"${metric}"`, ...items].join()}}` : `${metric}{${items.join()}}`;
      const ms = time === null ? '' : ` | at ${grammar === 'openmetrics' ? time * 1000 : time}`;
      const sorted = [['__name__', metric], ...pairs]
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
        .map(([label, text]) => `${label}=${text}`);
      return {
        text: `${set} ${number}${time === null ? '' : ` ${time}`}`,
        entry: `series ${set} | ${sorted.join()} | ${number}${ms}`,
      };
    });

const metadata = fc.oneof(
  fc
    .tuple(name, fc.constantFrom('gauge', 'counter', 'summary', 'histogram'))
    .map(([metric, type]): Line => ({
      text: `# TYPE ${metric} ${type}`,
      entry: `type ${metric}: ${type}`,
    })),
  fc.tuple(name, plain).map(([metric, text]): Line => ({
    text: `# HELP ${metric} ${text}`,
    entry: `help ${metric}: ${text}`,
  })),
);

const comment = fc.oneof(
  plain.map((text): Line => ({ text: `# ${text}`, entry: `comment # ${text}` })),
  fc.constantFrom('', ' \t').map((text): Line => ({ text, entry: undefined })),
);

const DUMPS = {
  prometheus: fc.array(fc.oneof(series('prometheus'), metadata, comment), { maxLength: 12 }),
  openmetrics: fc.array(fc.oneof(series('openmetrics'), metadata), { maxLength: 12 }),
} as const;

describe.for(['prometheus', 'openmetrics'] as const)('a random dump of %s', (grammar) => {
  const eof = grammar === 'openmetrics' ? '# EOF\n' : '';
  const written = (lines: readonly Line[]) => lines.map(({ text }) => `${text}\n`).join('') + eof;

  it('is handed out as it was written', () => {
    fc.assert(
      fc.property(DUMPS[grammar], (lines) => {
        const entries = lines.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
        expect(entriesOf(written(lines), grammar)).toEqual(entries);
      }),
    );
  });

  it('is handed out up to a line that is damaged, and no further', () => {
    fc.assert(
      fc.property(DUMPS[grammar], DUMPS[grammar], (before, after) => {
        const entries = before.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
        const dump = written([...before, { text: 'a{b} x', entry: undefined }, ...after]);
        const end = `stopped at line ${before.length + 1}`;
        expect(entriesOf(dump, grammar)).toEqual([...entries, end]);
      }),
    );
  });

  it('gives entries or stops inside the dump, whatever bytes are changed', () => {
    const piece = fc.constantFrom(
      '"',
      '\\',
      '\n',
      '{',
      '}',
      '#',
      ' ',
      ',',
      '=',
      '\0',
      'a',
      '\r',
      '_created',
    );
    const change = fc.tuple(fc.nat(), fc.nat(3), piece);
    fc.assert(
      fc.property(DUMPS[grammar], fc.array(change, { maxLength: 4 }), (lines, changes) => {
        let dump = written(lines);
        for (const [where, length, put] of changes) {
          const at = where % (dump.length + 1);
          dump = dump.slice(0, at) + put + dump.slice(at + length);
        }
        const stop = /^stopped at line (\d+)$/.exec(entriesOf(dump, grammar).at(-1) ?? '')?.[1];
        expect(Number(stop ?? 1)).toBeLessThanOrEqual(Math.max(1, dump.split('\n').length));
      }),
      { numRuns: 500 },
    );
  });
});
