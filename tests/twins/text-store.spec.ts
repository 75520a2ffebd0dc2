import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CR, LF } from '../../src/engine/bytes/ascii.ts';
import { TextStore } from '../../src/engine/text/text-store.ts';

const encoder = new TextEncoder();

/** Cuts `bytes` into pieces of the sizes given, over and over. */
function pieces(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    parts.push(bytes.subarray(at, at + size));
    at += size;
  }
  return parts;
}

/** What the text reads like to someone who has it in one string. */
function splitLines(text: string, lineEnd: '\n' | '\r'): string[] {
  if (text === '') return [];
  const lines = text.split(lineEnd);
  const open = lines.pop()!;
  const ended = lineEnd === '\n' ? lines.map((line) => line.replace(/\r$/, '')) : lines;
  return open === '' ? ended : [...ended, open];
}

const line = fc.string({
  unit: fc.constantFrom('a', '{', ' ', 'é', '€', '😀', '\r'),
  maxLength: 6,
});
const crFree = line.map((text) => text.replaceAll('\r', ''));
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

describe('a text store', () => {
  it.each([
    ['LF', LF, line.map((text) => `${text}\n`)],
    ['CRLF', LF, line.map((text) => `${text}\r\n`)],
    ['CR', CR, crFree.map((text) => `${text}\r`)],
  ] as const)('reads lines ended by %s as split does', (_, end, ended) => {
    fc.assert(
      fc.property(
        fc.array(ended, { maxLength: 400 }),
        end === CR ? crFree : line,
        sizes,
        (lines, open, cuts) => {
          const text = lines.join('') + open;
          const bytes = encoder.encode(text);
          const store = new TextStore();
          for (const piece of pieces(bytes, cuts)) store.push(piece);
          store.seal(end);

          const expected = splitLines(text, end === LF ? '\n' : '\r');
          expect(store.lineCount).toBe(expected.length);
          expect(store.lines(1, expected.length + 1).map((cut) => cut.text)).toEqual(expected);

          let offset = 0;
          for (const [index, row] of expected.entries()) {
            expect(store.startOf(index + 1)).toBe(offset);
            expect(store.line(index + 1).text).toBe(row);
            expect(store.lineAt(offset)).toBe(index + 1);
            const next = bytes.indexOf(end, offset);
            offset = next < 0 ? bytes.length : next + 1;
            expect(store.lineAt(offset - 1)).toBe(index + 1);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
