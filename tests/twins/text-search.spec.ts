import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CR, LF } from '../../src/engine/bytes/ascii.ts';
import { searchSteps } from '../../src/engine/query/text-search.ts';
import { TextStore, type LineEnd } from '../../src/engine/text/text-store.ts';
import type { SourceQuery } from '../../src/protocol/engine-api.ts';

const encoder = new TextEncoder();

function storeOf(text: string, sizes: readonly number[], lineEnd: LineEnd): TextStore {
  const bytes = encoder.encode(text);
  const store = new TextStore();
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    store.push(bytes.subarray(at, at + size));
    at += size;
  }
  store.seal(lineEnd);
  return store;
}

/** `line:column+length` of every match. */
function search(store: TextStore, query: SourceQuery): string[] {
  const steps = searchSteps(store, query);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const answer = step.value;
  if (answer.kind !== 'hits') throw new Error(answer.kind);
  return Array.from(
    answer.lines,
    (line, i) => `${line}:${answer.columns[i]!}+${answer.lengths[i]!}`,
  );
}

const codePoints = (text: string): number => Array.from(text).length;
const lowerAscii = (text: string): string => text.replace(/[A-Z]/g, (it) => it.toLowerCase());

function slowly(text: string, end: '\n' | '\r', pattern: RegExp): string[] {
  return text.split(end).flatMap((raw, index) => {
    const line = end === '\n' ? raw.replace(/\r$/, '') : raw;
    return Array.from(line.matchAll(pattern))
      .filter((match) => match[0] !== '')
      .map(
        (match) =>
          `${index + 1}:${codePoints(line.slice(0, match.index)) + 1}+${codePoints(match[0])}`,
      );
  });
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const text = fc.string({
  unit: fc.constantFrom('a', 'A', 'b', 'é', 'É', '😀', '.', '\n', '\r\n'),
  maxLength: 80,
});
const wanted = fc.string({ unit: fc.constantFrom('a', 'B', 'é', '😀', '.'), maxLength: 4 });
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });

describe('a search of the text', () => {
  it('finds pieces of text where a slow search finds them, wherever chunks end', () => {
    fc.assert(
      fc.property(text, wanted, sizes, (subject, piece, cuts) => {
        const expected =
          piece === ''
            ? []
            : slowly(lowerAscii(subject), '\n', new RegExp(literal(lowerAscii(piece)), 'gu'));
        expect(search(storeOf(subject, cuts, LF), { text: piece, mode: 'text' })).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('counts lines by CR in a text without LF', () => {
    fc.assert(
      fc.property(text, wanted, sizes, (lines, piece, cuts) => {
        const subject = lines.replace(/\r?\n/g, '\r');
        const expected =
          piece === ''
            ? []
            : slowly(lowerAscii(subject), '\r', new RegExp(literal(lowerAscii(piece)), 'gu'));
        expect(search(storeOf(subject, cuts, CR), { text: piece, mode: 'text' })).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['a+', 'a|b', '^a', 'é$', '[aA]b?', 'b*', '.', '(?:a|😀)\\.', '\\ba'])(
    'finds the expression %s where JavaScript finds it',
    (source) => {
      fc.assert(
        fc.property(text, sizes, (subject, cuts) => {
          expect(search(storeOf(subject, cuts, LF), { text: source, mode: 'regex' })).toEqual(
            slowly(subject, '\n', new RegExp(source, 'gu')),
          );
        }),
      );
    },
  );
});
