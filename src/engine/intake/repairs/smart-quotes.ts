// Word processors, chat programs and phones write curly quotes for straight ones.
//
//   go_info{version=“go1.19.8”} 1
//
// Curly quotes inside straight ones are data. They are turned only in texts where they stand where
// the grammar wants a quote.

import { rewrite, type Line } from '../lines/line.ts';
import { readingOf } from '../lines/reading.ts';
import type { Head, Repair } from './repair.ts';

// UTF-8, byte by byte: U+201C to U+201F, U+2033, U+00AB, U+00BB, U+FF02; then U+2018 to U+201B.
const DOUBLE = '\xe2\x80[\x9c-\x9f]|\xe2\x80\xb3|\xc2\xab|\xc2\xbb|\xef\xbc\x82';
const SINGLE = '\xe2\x80[\x98-\x9b]';
const DOUBLES = new RegExp(DOUBLE, 'g');
const SINGLES = new RegExp(SINGLE, 'g');
const STRUCTURAL = new RegExp(`[{,][ \\t]*\\w+[ \\t]*=[ \\t]*(?:${DOUBLE})`);
const STRAIGHT = /[{,][ \t]*\w+[ \t]*=[ \t]*"/;

interface Turned {
  /** No straight one is left, so that curly ones in sentences were straight as well. */
  readonly allDoubles: boolean;
  readonly allSingles: boolean;
}

export const smartQuotes: Repair = {
  ids: ['smart-quotes'],

  plan(head) {
    if (!head.bad.some((text) => STRUCTURAL.test(text))) return undefined;
    const turned = whatWasTurned(head);
    return (notes) => ({
      take(line, next) {
        const mended = mend(line, turned);
        if (mended !== line) notes.add('smart-quotes');
        next(mended);
      },
    });
  },
};

function mend(line: Line, turned: Turned): Line {
  const reading = readingOf(line.text);
  if (reading === 'bad') return rewrite(line, DOUBLES, () => '"');
  if (reading === 'sample' || reading === 'blank') return line;
  const straight = turned.allDoubles ? rewrite(line, DOUBLES, () => '"') : line;
  return turned.allSingles ? rewrite(straight, SINGLES, () => "'") : straight;
}

function whatWasTurned(head: Head): Turned {
  const texts = head.lines.map((line) => line.text);
  return {
    allDoubles: !texts.some((text) => STRAIGHT.test(text)),
    allSingles: !texts.some((text) => text.includes("'")),
  };
}
