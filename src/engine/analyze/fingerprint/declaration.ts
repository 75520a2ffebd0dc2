// The shape of a fingerprint: data first, so that adding a library is adding a declaration.

import type { MetricType } from '../../../model/metric-type.ts';
import type { Habit } from './habit.ts';

/** A family or sample name; all that is said of it must hold. */
export interface NameSign {
  readonly name: string;
  /** The family's help text, or how it begins when it ends with `…`. */
  readonly help?: string;
  readonly type?: MetricType;
  /** A label that some series of that name carries. */
  readonly label?: string;
  /** How the value of the family's first sample is spelt. */
  readonly spelt?: RegExp;
}

/** One thing to look for. */
export type Sign =
  | NameSign
  /** Families whose names begin so, at least this many. */
  | { readonly prefix: string; readonly families: number }
  /** A help text that stands in the dump, or how one begins when it ends with `…`. */
  | { readonly help: string; readonly everywhere?: true }
  /** A label, with this value where one is named. */
  | { readonly label: string; readonly value?: string }
  | { readonly habit: Habit }
  /** All values of `quantile` in some summary. */
  | { readonly quantiles: readonly string[] }
  /** A type word as written. */
  | { readonly typeWord: string };

/** One sign, or several that say something only together. */
export type Clue = Sign | readonly Sign[];

export interface Fingerprint {
  readonly id: string;
  readonly name: string;
  /** Any of these settles it. */
  readonly proofs?: readonly Clue[];
  /** Any of these makes it likely. */
  readonly hints?: readonly Clue[];
  /** Any of these rules it out, whatever the others say. */
  readonly never?: readonly Clue[];
  /** The client library that such a program is written with; it is named, too. */
  readonly writtenWith?: string;
  /** How the names of its own families begin. Without it all families are its own. */
  readonly owns?: readonly string[];
  /** It passes on what others wrote: whoever they were, their habits are gone. */
  readonly relays?: true;
}
