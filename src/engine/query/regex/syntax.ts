// A regular expression as a tree. Only what is needed to say whether and where it matches.

import type { CharSet } from './char-set.ts';

/** Places between two characters. */
export type Place =
  'text-start' | 'text-end' | 'line-start' | 'line-end' | 'word-edge' | 'no-word-edge';

export type Syntax =
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'sequence'; readonly items: readonly Syntax[] }
  | { readonly kind: 'choice'; readonly options: readonly Syntax[] }
  | {
      readonly kind: 'repeat';
      readonly item: Syntax;
      readonly min: number;
      readonly max: number; // Infinity for no end
      readonly greedy: boolean;
    }
  | { readonly kind: 'place'; readonly place: Place };
