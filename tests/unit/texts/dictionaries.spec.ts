// That no key is missing is for the compiler. These find what it cannot: words left in the other
// language, and functions that drop what they are given.

import { describe, expect, it } from 'vitest';
import { en } from '../../../src/texts/en.ts';
import { zh } from '../../../src/texts/zh.ts';

type Leaf = string | ((...args: never[]) => unknown);

/** Every word and function of a dictionary by its path. */
function leaves(node: object, path = ''): [string, Leaf][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, Leaf][] => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string' || typeof value === 'function') return [[at, value as Leaf]];
    return typeof value === 'object' && value !== null ? leaves(value, at) : [];
  });
}

/** How numbers are written is not a word. */
const withoutFormat = (words: ReturnType<typeof en>) => ({ ...words, format: {} });
const english = leaves(withoutFormat(en()));
const chinese = new Map(leaves(withoutFormat(zh())));

/** Says a leaf with arguments that can be found again. */
const said = (leaf: Leaf) =>
  typeof leaf === 'string' ? leaf : String((leaf as (...args: unknown[]) => unknown)(7, 8, 9));

describe('the dictionaries', () => {
  it('have the same keys', () => {
    expect([...chinese.keys()].sort()).toEqual(english.map(([path]) => path).sort());
  });

  it('say something under every key', () => {
    const silent = [...english, ...chinese].filter(([, leaf]) => leaf === '');
    expect(silent).toEqual([]);
  });

  it('use in Chinese the numbers that they use in English', () => {
    const digits = (leaf: Leaf) => [...new Set(said(leaf).match(/[789]/g))].sort().join('');
    const differing = english
      .filter(([, leaf]) => typeof leaf === 'function')
      .map(([path, leaf]) => [path, digits(leaf), digits(chinese.get(path) ?? '')] as const)
      .filter(([, one, other]) => one !== other);
    expect(differing).toEqual([]);
  });

  it('count one of a thing as one', () => {
    const { count } = en();
    expect(Object.values(count).map((of) => of(1))).toEqual(
      expect.arrayContaining(['1 line', '1 family', '1 series', '1 error', '1 note']),
    );
    expect(count.families(2)).toBe('2 families');
  });
});
