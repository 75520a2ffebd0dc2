// Every way in which a line can depart from the strict grammar, told apart as finely as any
// consumer tells them apart. A fault says what stands there; what it means is for the rules
// (in words) and the consumers (accepts, loses, rejects).
//
// `read`: the reader still got a sample or metadata out of the line. `lost`: it did not.
// The names are neutral: the same fault may break one dialect and be legal in another.

export const FAULTS = [
  // ---- the text as a whole
  'bom', // U+FEFF before the first line
  'no-final-newline', // the last line has no line feed
  'eof-no-newline', // `# EOF` is the last line and has no line feed
  'missing-eof', // OpenMetrics without `# EOF`
  'after-eof', // a line after `# EOF`
  'nul-at-line-start', // NUL as first character of a line
  'blank-line',
  'carriage-return', // CR before LF on a sample, TYPE, UNIT or EOF line
  'carriage-return-help', // CR before LF on a HELP line or an ordinary comment

  // ---- blanks; detail-free
  'leading-blank', // before the name of a sample
  'leading-blank-braces', // before a sample that begins with `{`
  'leading-blank-comment',
  'trailing-blank', // after value or timestamp
  'tab', // a tab between two tokens where a single blank is canonical
  'double-blank', // more than one blank between name or braces and value, value and timestamp, …
  'blank-in-braces',
  'blank-before-braces', // between name and `{`
  'no-blank-before-value', // `a{b="c"}1`

  // ---- names
  'bad-metric-name', // lost; the line starts with no name
  'bad-label-name', // lost; detail: what stands there
  'label-colon', // a colon in a label name, which only metric names may have; detail: the name
  'label-__name__', // `__name__` written as a label
  'quoted-name', // {"metric.name"}: version 1.0.0 syntax. detail: the name
  'quoted-label-name', // {"label.name"="v"}. detail: the name
  'quoted-name-legacy', // {"metric_name"}: quoted though it need not be; detail: the name
  'quoted-label-legacy', // {"label_name"="v"}: the same for a label
  'quoted-name-late', // a quoted metric name that is not first in the braces
  'quoted-name-twice', // lost; a second metric name in the braces, or one after a bare name
  'quoted-name-outside', // lost; "a" 1
  'empty-quoted-name',
  'empty-quoted-label-name',
  'newline-in-quoted-name',
  'quoted-name-escape', // a backslash sequence other than \\ \" \n in a quoted name
  'invalid-utf8-name',
  'bare-name-in-braces', // {a}: an unquoted name of one or two letters alone, read as the name
  'bare-word-in-braces', // {abc}: the same with three letters or more
  'no-metric-name', // lost; {} or {a="b"}

  // ---- labels
  'label-no-equal', // lost; a{b} a{b "c"}
  'label-value-unquoted', // lost; a{b='c'} a{b=c}
  'label-no-value', // lost; a{b=}
  'missing-comma',
  'leading-comma', // {,a="b"}
  'lone-comma', // {,}
  'double-comma',
  'trailing-comma',
  'label-escape', // a backslash sequence other than \\ \" \n; detail: label name
  'newline-in-label-value', // a raw LF inside the quotes
  'invalid-utf8-label', // detail: label name
  'unclosed-quote', // lost
  'unclosed-braces', // lost
  'text-after-quote', // lost; a{b="x"y"}: the value ended before it should
  'duplicate-label', // detail: label name

  // ---- values and timestamps
  'missing-value', // lost
  'bad-value', // lost; detail: the token
  'value-hex', // 0x1p-3, 0b1, 0o7 …: read by none, lost
  'value-underscore', // 1_000; lost
  'value-signed-nan', // +NaN -NaN
  'value-range', // beyond the largest double: read as ±Inf
  'timestamp-float', // 1.5: OpenMetrics syntax
  'timestamp-exponent', // 1e9
  'timestamp-negative', // an integer below zero
  'timestamp-plus', // +1
  'timestamp-not-finite', // NaN, Inf
  'timestamp-range', // an integer that int64 does not hold
  'bad-timestamp', // detail: the token; the sample is read without it
  'extra-token', // something after the timestamp; the line ends in a number
  'extra-word', // the same, and the line does not end in a number

  // ---- exemplars (OpenMetrics)
  'exemplar-in-text', // ` # {…} 1` in the text format; the sample is read
  'exemplar-in-text-cut', // the same, and the line does not end in a number
  'inline-comment', // ` # words` after a sample
  'inline-comment-number', // the same, and the line ends in a number
  'exemplar-syntax', // no braces, no value, …; the sample is read, the exemplar is not
  'exemplar-labels', // its label set has a fault
  'exemplar-blank', // a blank too many or too few
  'exemplar-value',
  'exemplar-timestamp', // not a number, or not finite
  'exemplar-twice',
  'exemplar-trailing-comma',
  'exemplar-duplicate-label', // detail: label name
  'start-timestamp', // st@…: OpenMetrics 2.0
  'composite-value', // {count:…}: OpenMetrics 2.0; lost

  // ---- metadata
  'type-alone', // `# TYPE` at the end of the line: a comment to most
  'type-no-name', // `# TYPE ` and nothing behind the blank
  'type-bad-name', // detail: what stands there
  'type-no-word', // `# TYPE a`
  'type-word', // a word that no format knows; detail: the word
  'type-case', // a known word in other case; detail: the word
  'type-om-word', // unknown, info, stateset in the text format; detail: the word
  'type-gaugehistogram', // gaugehistogram in the text format
  'type-prom-word', // untyped in OpenMetrics
  'type-blank-before', // more than one blank, or a tab, before the word
  'type-blank-after', // after the word
  'type-extra-words',
  'help-no-name',
  'help-bad-name', // a valid name runs on into other characters; detail: the whole
  'help-bad-start', // what stands there begins no name
  'help-no-text', // `# HELP a`, nothing at all after the name
  'help-escape', // a backslash sequence other than \\ \n (\" counts as its own fault)
  'help-escape-quote', // \" in HELP
  'help-trailing-backslash',
  'invalid-utf8-help',
  'invalid-utf8-comment',
  'meta-quoted-name', // # TYPE "a.b" gauge
  'meta-quoted-legacy', // # TYPE "a_b" gauge
  'meta-blank-before-name', // more than one blank, or a tab, after #, TYPE, HELP or UNIT
  'unit-no-name',
  'unit-bad-name',
  'unit-no-text', // `# UNIT a`
  'unit-extra-words',
  'unit-in-text', // # UNIT in the text format
  'eof-in-text', // # EOF in the text format
  'comment', // a comment in OpenMetrics
  'comment-lookalike', // #TYPE, # type, # Help …: silently a comment

  // ---- protobuf
  'protobuf-cut', // the body ends inside a message; detail: its bytes
  'protobuf-wire', // bytes that are no message of the schema
  'protobuf-field', // a name, text or type that the server refuses; detail: which
  'protobuf-not-bytes', // lost; protobuf as text, or with other text around it
] as const;

export type Fault = (typeof FAULTS)[number];

const codes = new Map<Fault, number>(FAULTS.map((fault, code) => [fault, code]));

/** The code of a fault in the columns. */
export function faultCode(fault: Fault): number {
  return codes.get(fault)!;
}
