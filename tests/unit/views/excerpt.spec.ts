import { describe, expect, it } from 'vitest';
import { excerptLines } from '../../../src/views/findings/excerpt.ts';

const line = (number: number, text: string, cutBefore = 0) => ({
  line: number,
  text,
  cutBefore,
  cutAfter: 0,
});

describe('an excerpt', () => {
  it('marks every line with a place, and points into the first', () => {
    const lines = excerptLines(
      [line(2, 'a 1'), line(3, 'b x'), line(4, 'c x')],
      [
        { line: 3, column: 3, length: 1 },
        { line: 4, column: 3, length: 1 },
      ],
    );
    expect(lines.map(({ hit }) => hit)).toEqual([false, true, true]);
    expect(lines.map(({ caret }) => caret)).toEqual([
      undefined,
      { before: 'b ', under: 'x' },
      undefined,
    ]);
  });

  it('points into a long line that comes without its beginning', () => {
    const [shown] = excerptLines(
      [line(7, 'tail="v"} x', 1_000_000)],
      [{ line: 7, column: 1_000_011, length: 1 }],
    );
    expect(shown?.caret).toEqual({ before: 'tail="v"} ', under: 'x' });
  });

  it('writes out what would hide or reorder text, above the caret as in it', () => {
    const [shown] = excerptLines(
      [line(1, 'a{b="\u202e\u0000"} x')],
      [{ line: 1, column: 6, length: 2 }],
    );
    expect(shown?.text).toBe('a{b="\\u{202e}\\u{0}"} x');
    expect(shown?.caret).toEqual({ before: 'a{b="', under: '\\u{202e}\\u{0}' });
  });

  it('stands behind a line that lacks something at its end', () => {
    const [shown] = excerptLines([line(1, 'a')], [{ line: 1, column: 2, length: 1 }]);
    expect(shown?.caret).toEqual({ before: 'a', under: ' ' });
  });
});
