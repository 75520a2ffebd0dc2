/** What can be wrong with what a reader searches for. The words are in `texts`. */
export const QUERY_PROBLEMS = [
  // A label selector: `name{label="value"}`.
  'label-expected',
  'operator-expected', // = != =~ !~
  'value-expected', // a string in quotes
  'quote-open', // no closing quote
  'escape-unknown', // in a string
  'comma-expected', // or a closing brace
  'brace-open', // no closing brace
  'text-after-selector',
  'name-twice', // before the braces and in them
  'too-many-matchers',
  // A regular expression, as RE2 has them.
  'regex-paren-open',
  'regex-paren-unopened',
  'regex-bracket-open',
  'regex-range-reversed', // [z-a]
  'regex-nothing-to-repeat', // *a
  'regex-repeat-repeated', // a**
  'regex-repeat-too-large', // a{1001}, a{2,1}
  'regex-escape-unknown',
  'regex-escape-at-end',
  'regex-class-unknown', // [[:word2:]], \p{Klingon}
  'regex-look-around', // RE2 has none
  'regex-backreference', // RE2 has none
  'regex-group-unknown', // (?x)
  'regex-too-large',
] as const;
export type QueryProblem = (typeof QUERY_PROBLEMS)[number];
