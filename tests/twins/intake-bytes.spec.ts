// Fast code against slow obvious code, and everything against bytes that make no sense.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Utf16Decoder } from '../../src/engine/intake/charsets/utf16.ts';
import { LineEnds } from '../../src/engine/intake/line-ends.ts';
import { readingOf } from '../../src/engine/intake/lines/reading.ts';
import { judgeLooksLike } from '../../src/engine/intake/looks-like/judge.ts';
import { DISGUISES } from '../unit/engine/intake/disguises.ts';
import { HOSTILE_DUMP, OPENMETRICS_DUMP, TEXT_DUMP } from '../unit/engine/intake/dumps.ts';
import { bytesOf, joined, takeIn, textOf, type TakenIn } from '../unit/engine/intake/take-in.ts';

describe('line ends', () => {
  it('are those of an expression that replaces them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom('\r', '\n', 'a', '"'), { maxLength: 6 }), {
          maxLength: 6,
        }),
        (slices) => {
          const ends = new LineEnds();
          const parts = slices.map((slice) => ends.mend(bytesOf(slice.join(''))));
          const text = slices.flat().join('');
          const expected = text.replace(/\r+\n/g, '\n');
          const isCrlf = expected !== text;
          expect(textOf(joined([...parts, ends.end()]))).toBe(
            isCrlf ? expected.replace(/\r+$/, '') : expected,
          );
          expect(ends.count).toBe(text.match(/\r+\n/g)?.length ?? 0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('UTF-16', () => {
  it.for([
    ['little', true],
    ['big', false],
  ] as const)('%s endian is that of TextDecoder', ([, isLittle]) => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 9 }), { maxLength: 5 }), (slices) => {
        const decoder = new Utf16Decoder(isLittle);
        const parts = slices.map((slice) => decoder.decode(slice));
        const label = isLittle ? 'utf-16le' : 'utf-16be';
        const expected = new TextDecoder(label, { ignoreBOM: true }).decode(joined(slices));
        const got = textOf(joined([...parts, decoder.end()]));
        // How many replacements a cut pair at the very end makes is nobody's concern.
        expect(got.replace(/\ufffd+$/, '\ufffd')).toBe(expected.replace(/\ufffd+$/, '\ufffd'));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Places of the body that lie outside of the text as given. */
function outside({ given, body, report }: TakenIn): string[] {
  const lengths = textOf(given)
    .split('\n')
    .map((line) => Array.from(line).length);
  const found: string[] = [];
  for (const [row, line] of textOf(body).split('\n').entries()) {
    const { length } = Array.from(line);
    for (const column of [1, Math.ceil(length / 2) || 1, length || 1]) {
      const at = report.lineMap?.locate(row + 1, column) ?? { line: row + 1, column };
      const there = lengths[at.line - 1] ?? -1;
      if (at.column < 1 || at.column > there + 1)
        found.push(`${row + 1}:${column} → ${at.line}:${at.column}`);
    }
  }
  return found.slice(0, 3);
}

function check(input: Uint8Array): void {
  const taken = takeIn(input);
  // Of what is no UTF-8, decoding makes other columns than counting bytes does.
  if (!textOf(taken.given).includes('\ufffd')) expect(outside(taken)).toEqual([]);
  judgeLooksLike(taken.body, {
    sampleLines: 1,
    badLines: 1,
    metadataLines: 0,
    commentLines: 0,
    blankLines: 0,
  });
}

function bytes(input: string | Uint8Array): Uint8Array {
  return typeof input === 'string' ? bytesOf(input) : input;
}

describe('the intake', () => {
  it('takes any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), check), { numRuns: 1000 });
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => check(bytesOf(text))),
      { numRuns: 1000 },
    );
  });

  it('takes any bytes behind the mark of a container', () => {
    const marks = [
      [0x1f, 0x8b, 8, 0],
      [0x28, 0xb5, 0x2f, 0xfd],
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 5, 6],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 300 }), (mark, rest) =>
        check(Uint8Array.from([...mark, ...rest])),
      ),
      { numRuns: 1000 },
    );
  });

  it('takes dumps in any disguise with bytes changed, lost and doubled', () => {
    const dumps = [TEXT_DUMP, OPENMETRICS_DUMP, HOSTILE_DUMP];
    fc.assert(
      fc.property(
        fc.constantFrom(...DISGUISES),
        fc.constantFrom(...dumps),
        fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.uint8Array({ maxLength: 6 })), { maxLength: 4 }),
        (disguise, dump, edits) => {
          let input = bytes(disguise.put(dump));
          for (const [where, lost, put] of edits) {
            const at = where % (input.length + 1);
            input = joined([input.subarray(0, at), put, input.subarray(at + lost)]);
          }
          check(input);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('takes one disguise in another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DISGUISES), fc.constantFrom(...DISGUISES), (inner, outer) => {
        const text = inner.put(TEXT_DUMP);
        check(bytes(typeof text === 'string' ? outer.put(text) : text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what a line reads as', () => {
  it('does not take longer than the line is long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '{', '}', '"', '\\', '=', ',', ' ', '1', '#') }),
        (line) => {
          expect(['blank', 'comment', 'metadata', 'sample', 'bad']).toContain(
            readingOf(line.repeat(50)),
          );
        },
      ),
    );
  });
});
