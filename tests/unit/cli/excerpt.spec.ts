import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellWidth } from '../../../src/cli/cell-width.ts';
import { excerptOf } from '../../../src/cli/excerpt.ts';

const line = (text: string, cutBefore = 0, cutAfter = 0) => ({
  line: 1,
  text,
  cutBefore,
  cutAfter,
});
const place = (column: number, length: number) => ({ line: 1, column, length });

/** The excerpt as two lines. */
function drawn(text: string, column: number, length: number, width: number): string[] {
  const { before, marked, after, carets } = excerptOf(line(text), place(column, length), width);
  return [before + marked + after, carets];
}

describe('an excerpt', () => {
  it('underlines the place', () => {
    expect(drawn('# TYPE a COUNTER', 10, 7, 80)).toEqual(['# TYPE a COUNTER', '         ^^^^^^^']);
  });

  it('points behind the end of a line', () => {
    expect(drawn('a 1', 4, 1, 80)).toEqual(['a 1', '   ^']);
  });

  it('stays on the line when the place is longer', () => {
    expect(drawn('a one', 3, 99, 80)).toEqual(['a one', '  ^^^']);
  });

  it('is cut to the width around the place', () => {
    const text = `a{b="${'x'.repeat(100)}",c='d'} 1`;
    expect(drawn(text, 110, 3, 24)).toEqual(["…xxxxxxxxxxxx\",c='d'} 1", `${' '.repeat(17)}^^^`]);
  });

  it('begins with the place when that alone fills the width', () => {
    expect(drawn(`abc${'x'.repeat(50)}`, 4, 50, 12)).toEqual(['…xxxxxxxxxx…', ' ^^^^^^^^^^']);
  });

  it('tells what the reader of the line has cut off', () => {
    const cut = excerptOf(line('c="d"} 1', 1000, 20), place(1003, 3), 80);
    expect([cut.before + cut.marked + cut.after, cut.carets]).toEqual(['…c="d"} 1…', '   ^^^']);
  });

  it('shows what would act on the terminal, hide or turn around', () => {
    expect(drawn('a{b="\u001b[31m\t\0\r\u007f\u202e\u009b"} 1', 6, 1, 80)).toEqual([
      'a{b="␛[31m␉␀␍␡\\u{202e}\\u{9b}"} 1',
      '     ^',
    ]);
  });

  it('stands under characters that take two columns or none', () => {
    expect(drawn('a{b="订单e\u0301"} x', 13, 1, 80)).toEqual([
      'a{b="订单e\u0301"} x',
      `${' '.repeat(13)}^`,
    ]);
  });

  it('never exceeds the width and always shows where the place begins', () => {
    const character = fc.constantFrom('a', '"', ' ', '\u001b', '订', '\u0301', '😀', '\u202e');
    fc.assert(
      fc.property(
        fc.array(character, { maxLength: 200 }),
        fc.integer({ min: 1, max: 220 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 20, max: 100 }),
        (characters, column, length, width) => {
          const [shown, carets] = drawn(characters.join(''), column, length, width) as [
            string,
            string,
          ];
          const cells = Array.from(shown).reduce((sum, char) => sum + cellWidth(char), 0);
          expect(cells).toBeLessThanOrEqual(width);
          expect(carets).toMatch(/^ *\^+$/);
          expect(carets.length).toBeLessThanOrEqual(Math.max(width, cells + 1));
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });
});
