import type { Cause, Consumer } from './consumer.ts';

/** What both the specification demands and client_python's parser checks in the same way. */
export const OPENMETRICS_MUSTS = [
  'om/missing-eof',
  'om/after-eof',
  'om/blank-line',
  'om/comment',
  'om/crlf',
  'om/bom',
  'om/utf8',
  'om/label-unique',
  'om/trailing-comma',
  'om/name-chars',
  'om/type-word',
  'om/metadata-duplicate',
  'om/metadata-after-sample',
  'om/metadata-interleaved',
  'om/help-sp',
  'om/unit-suffix',
  'om/unit-type',
  'om/name-clash',
  'om/counter-suffix',
  'om/counter-value',
  'om/stateset',
  'om/info',
  'om/hist-inf',
  'om/hist-count',
  'om/hist-le',
  'om/hist-order',
  'om/hist-values',
  'om/gaugehist',
  'om/summary-quantile',
  'om/summary-count',
  'om/timestamp',
  'om/timestamp-order:backwards',
  'om/timestamp-order:mixed',
  'om/timestamp-order:behind-none',
  'om/interleaved',
  'om/value',
  'om/exemplar-syntax',
  'om/exemplar-length',
  'om/exemplar-place',
  'om/exemplar-dup-label',
] as const satisfies readonly Cause[];

/** The specification itself, as its official parser suite reads it. */
export const openmetrics10: Consumer = {
  id: 'openmetrics-1.0',
  source: 'OpenMetrics 1.0.0 and its official parser suite',
  reads: {
    openmetrics: {
      rejects: [
        ...OPENMETRICS_MUSTS,
        'om/whitespace',
        'om/label-syntax',
        'om/utf8-names',
        'om/duplicate',
        'om/om2-in-om1',
      ],
      loses: [],
    },
  },
};
