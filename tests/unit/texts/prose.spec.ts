import { describe, expect, it } from 'vitest';
import { bareProse, proseRuns } from '../../../src/texts/prose.ts';
import { makeSay } from '../../../src/texts/say.ts';

const { code } = makeSay('en');

describe('a sentence', () => {
  it('is cut into words and pieces of the dump', () => {
    expect(proseRuns(`The type of ${code('a_b')} is ${code('')}.`)).toEqual([
      { text: 'The type of ', code: false },
      { text: 'a_b', code: true },
      { text: ' is ', code: false },
      { text: '', code: true },
      { text: '.', code: false },
    ]);
  });

  it('cannot be cut by what a label value holds', () => {
    const hostile = `x\u0002 injected \u0001y`;
    expect(proseRuns(`${code(hostile)}!`)).toEqual([
      { text: 'x\\u{2} injected \\u{1}y', code: true },
      { text: '!', code: false },
    ]);
  });

  it('stands without marks in titles and labels', () => {
    expect(bareProse(`${code('up')} is down`)).toBe('up is down');
  });
});
