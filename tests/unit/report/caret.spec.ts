import { describe, expect, it } from 'vitest';
import { caretLines } from '../../../src/report/report.ts';
import { visible } from '../../../src/texts/say.ts';
import { findingOf } from '../../support/finding-of.ts';

const at = (column: number, length: number) => findingOf({ places: [{ line: 1, column, length }] });

function draw(text: string, column: number, length: number, cutBefore = 0, cutAfter = 0): string {
  const source = { line: 1, text, cutBefore, cutAfter };
  const { line, caret } = caretLines(source, at(column, length), visible);
  return `${line}\n${caret}`;
}

describe('a caret', () => {
  it.for([
    ['stands under its characters', draw('a b 1', 3, 1), 'a b 1\n  ^'],
    ['counts code points', draw('a{b="💥"} x', 10, 1), 'a{b="💥"} x\n         ^'],
    ['follows what is written out', draw('a\u0000b c', 3, 1), 'a\\u{0}b c\n      ^'],
    ['stands behind the last character', draw('ab', 3, 1), 'ab\n  ^'],
    ['counts from the cut of a long line', draw('cde', 105, 1, 102, 9), '…cde…\n   ^'],
    ['ends where the line does', draw('abc', 2, 99), 'abc\n ^^'],
  ] as const)('%s', ([, drawn, expected]) => {
    expect(drawn).toBe(expected);
  });
});
