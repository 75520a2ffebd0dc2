// What the two lexers of the Prometheus server reject in every version judged here. The versions'
// own modules add to it and take from it.
//
// Upstream: model/textparse/promlex.l and promparse.go, openmetricslex.l and openmetricsparse.go;
// scrape/scrape.go for what the append refuses after the parser has accepted it.

import type { Cause } from './consumer.ts';

/** Rejected in both dialects. */
const IN_BOTH = [
  'bom',
  'carriage-return',
  'bad-metric-name',
  'bad-label-name',
  'label-colon',
  'label-__name__', // the append: label name "__name__" is not unique
  'duplicate-label', // the append
  'quoted-name-twice',
  'quoted-name-outside',
  'empty-quoted-name',
  'empty-quoted-label-name',
  'invalid-utf8-name',
  'bare-name-in-braces',
  'no-metric-name',
  'label-no-equal',
  'label-value-unquoted',
  'label-no-value',
  'leading-comma',
  'lone-comma',
  'double-comma',
  'invalid-utf8-label',
  'unclosed-quote',
  'unclosed-braces',
  'text-after-quote',
  'missing-value',
  'bad-value',
  'value-hex',
  'value-underscore',
  'value-signed-nan',
  'value-range',
  'timestamp-not-finite',
  'bad-timestamp',
  'extra-token',
  'extra-word',
  'start-timestamp',
  'composite-value',
  'type-no-name',
  'type-bad-name',
  'type-no-word',
  'type-word',
  'type-case',
  'type-blank-before',
  'type-blank-after',
  'type-extra-words',
  'help-no-name',
  'help-bad-start',
  'invalid-utf8-help',
] as const satisfies readonly Cause[];

/** Text 0.0.4: the lexer skips blanks between tokens, takes metadata text as it stands. */
export const REJECTED_IN_TEXT = [
  ...IN_BOTH,
  'timestamp-float',
  'timestamp-exponent',
  'timestamp-negative',
  'timestamp-plus',
  'timestamp-range',
  'exemplar-in-text',
  'exemplar-in-text-cut',
  'inline-comment',
  'inline-comment-number',
  'type-om-word',
  'type-gaugehistogram',
] as const satisfies readonly Cause[];

/** OpenMetrics: single blanks only, `# EOF`, nothing else that begins with `#`. */
export const REJECTED_IN_OPENMETRICS = [
  ...IN_BOTH,
  'missing-eof',
  'after-eof',
  'nul-at-line-start',
  'blank-line',
  'leading-blank',
  'leading-blank-braces',
  'leading-blank-comment',
  'trailing-blank',
  'tab',
  'double-blank',
  'blank-in-braces',
  'blank-before-braces',
  'no-blank-before-value',
  'missing-comma',
  'type-prom-word',
  'type-alone',
  'meta-blank-before-name',
  'help-no-text',
  'help-bad-name',
  'unit-no-name',
  'unit-bad-name',
  'unit-no-text',
  'comment',
  'exemplar-syntax',
  'exemplar-labels',
  'exemplar-blank',
  'exemplar-value',
  'exemplar-timestamp',
  'exemplar-twice',
  'om/unit-suffix',
] as const satisfies readonly Cause[];

/** Syntax of text 1.0.0 that only servers from 3.0 on read. */
export const UTF8_NAMES = [
  'quoted-name',
  'quoted-label-name',
  'meta-quoted-name',
] as const satisfies readonly Cause[];

/** Quotes around names that need none: read since 2.53, unknown before. */
export const QUOTED_NAMES = [
  'quoted-name-legacy',
  'quoted-label-legacy',
  'meta-quoted-legacy',
] as const satisfies readonly Cause[];

/** The scrape succeeds and the sample is not stored: scrape/scrape.go, tsdb/head_append.go. */
export const LOST_IN_TEXT = [
  'prom/duplicate-series:no-timestamp',
  'prom/duplicate-series:same-timestamp', // with the same value too, nothing is missing
  'prom/multiple-timestamps:descending',
  'prom/timestamp-unit',
] as const satisfies readonly Cause[];

/** Delimited messages: model/textparse/protobufparse.go, and what the append refuses. */
export const REJECTED_IN_PROTOBUF = [
  'protobuf-cut',
  'protobuf-wire',
  'protobuf-field',
  'protobuf-not-bytes',
  'duplicate-label',
  'label-__name__',
] as const satisfies readonly Cause[];

export const LOST_IN_PROTOBUF = [
  'prom/duplicate-series:no-timestamp',
  'prom/duplicate-series:same-timestamp',
  'prom/multiple-timestamps:descending',
] as const satisfies readonly Cause[];

export const LOST_IN_OPENMETRICS = [
  'om/duplicate',
  'om/timestamp-order:backwards',
  'om/timestamp-order:equal',
  'om/timestamp-order:behind-none',
  'om/timestamp-ms:sample',
] as const satisfies readonly Cause[];
