/** Type words, in the order of their codes in the columns. `none` = no TYPE line, `invalid` = a word that no format knows. */
export const METRIC_TYPES = [
  'none',
  'counter',
  'gauge',
  'histogram',
  'summary',
  'untyped',
  'unknown',
  'gaugehistogram',
  'info',
  'stateset',
  'invalid',
] as const;
export type MetricType = (typeof METRIC_TYPES)[number];

export const TYPE_NONE = 0;
export const TYPE_COUNTER = 1;
export const TYPE_GAUGE = 2;
export const TYPE_HISTOGRAM = 3;
export const TYPE_SUMMARY = 4;
export const TYPE_UNTYPED = 5;
export const TYPE_UNKNOWN = 6;
export const TYPE_GAUGEHISTOGRAM = 7;
export const TYPE_INFO = 8;
export const TYPE_STATESET = 9;
export const TYPE_INVALID = 10;

/**
 * What part of its family a sample name is. `ROLE_VALUE`: the family's own name.
 * The suffix is folded only into a declared type that allows it.
 */
export const ROLE_VALUE = 0;
export const ROLE_TOTAL = 1;
export const ROLE_BUCKET = 2;
export const ROLE_SUM = 3;
export const ROLE_COUNT = 4;
export const ROLE_CREATED = 5;
export const ROLE_INFO = 6;
export const ROLE_GCOUNT = 7;
export const ROLE_GSUM = 8;
export type Role = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export const ROLE_SUFFIXES = [
  '',
  '_total',
  '_bucket',
  '_sum',
  '_count',
  '_created',
  '_info',
  '_gcount',
  '_gsum',
] as const;
