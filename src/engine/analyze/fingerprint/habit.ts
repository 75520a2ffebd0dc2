// Habits of writers: what a dump looks like whatever it measures.

export const HABITS = [
  // Numbers.
  'go-exponents', // 1.5e+09, 1e-05
  'go-millions', // 1.234567e+06: with more digits than %g of C has
  'java-exponents', // 1.5E9
  'short-exponents', // 1.5e-4
  'long-exponents', // 2.5e+010
  'always-a-point', // 1.0, never 1; of the text format only
  'plain-integers', // 1
  'Nan',
  // Labels.
  'blank-after-comma', // {a="b", c="d"}
  'comma-before-brace', // {a="b",}
  'labels-sorted', // but for le and quantile
  'le-first',
  // Order of lines.
  'families-sorted',
  'help-then-type',
  'type-then-help',
  'help-then-unit-then-type',
  'no-help',
  'blank-lines-between-families',
  'buckets-sum-count',
  'buckets-count-sum',
  'count-sum-buckets',
  'series-without-labels-beside', // an empty histogram beside labelled ones
  // All of it.
  'all-untyped', // TYPE … untyped
  'all-timestamped',
  'created-in-text', // _created gauges in the text format
] as const;
export type Habit = (typeof HABITS)[number];

/** The habits of a dump, each with a piece of the dump that shows it. */
export type Habits = ReadonlyMap<Habit, string>;
