// Numbers that look random and are the same for everybody who gives the same seed.

export interface Random {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number in [0, limit). */
  readonly below: (limit: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** That many hexadecimal digits. */
  readonly hex: (digits: number) => string;
}

const BITS_32 = 2 ** 32;
const HEX_DIGITS_A_DRAW = 8;

/** The generator "mulberry32": 32 bits of state, a full period, good enough for test data. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const bits = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => Math.floor((bits() / BITS_32) * limit);
  return {
    next: () => bits() / BITS_32,
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from 0 items');
      return item;
    },
    hex: (digits) => {
      let text = '';
      while (text.length < digits) text += bits().toString(16).padStart(HEX_DIGITS_A_DRAW, '0');
      return text.slice(0, digits);
    },
  };
}
