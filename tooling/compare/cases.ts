// The dumps of docs/cases: each makes one mistake that real programs make, or none.

export interface Case {
  /** In docs/cases. */
  readonly file: string;
  /** What is wrong, and what comes of it. */
  readonly mistake: string;
  /** The Content-Type it is served with; undefined: somebody saved or pasted it. */
  readonly servedAs?: string;
}

const TEXT = 'text/plain; version=0.0.4; charset=utf-8';
const OPENMETRICS = 'application/openmetrics-text; version=1.0.0; charset=utf-8';

export const CASES: readonly Case[] = [
  {
    file: 'reordered-labels.prom',
    mistake:
      'One series twice, its labels in another order. Prometheus keeps the first value and drops the other.',
    servedAs: TEXT,
  },
  {
    file: 'bound-spelt-twice.prom',
    mistake:
      '`le="1"` and `le="1.0"` side by side. Prometheus 3 spells both `1.0` and drops the second.',
    servedAs: TEXT,
  },
  {
    file: 'seconds-as-timestamps.prom',
    mistake: 'Timestamps in seconds, where the format wants milliseconds: all samples are of 1970.',
    servedAs: TEXT,
  },
  {
    file: 'openmetrics-milliseconds.prom',
    mistake:
      'Timestamps in milliseconds, where OpenMetrics wants seconds: all samples are of 58862.',
    servedAs: OPENMETRICS,
  },
  {
    file: 'indented-paste.prom',
    mistake: 'A blank before each sample. Prometheus 3 makes it a part of the name.',
    servedAs: TEXT,
  },
  {
    file: 'own-up.prom',
    mistake: 'An exporter that writes `up`, and so overwrites the one that Prometheus writes.',
    servedAs: TEXT,
  },
  {
    file: 'sum-against-buckets.prom',
    mistake:
      'A `_sum` in milliseconds beside buckets in seconds: averages are 1000 times too high.',
    servedAs: TEXT,
  },
  {
    file: 'buckets-not-cumulative.prom',
    mistake: 'Buckets that count for themselves instead of adding up: every quantile is wrong.',
    servedAs: TEXT,
  },
  {
    file: 'no-inf-bucket.prom',
    mistake: 'No bucket `le="+Inf"`: `histogram_quantile` answers NaN.',
    servedAs: TEXT,
  },
  {
    file: 'count-against-inf.prom',
    mistake: 'A `_count` that is not what the bucket `le="+Inf"` says.',
    servedAs: TEXT,
  },
  {
    file: 'quantile-above-one.prom',
    mistake: 'A summary with a quantile of 1.5.',
    servedAs: TEXT,
  },
  {
    file: 'counter-below-zero.prom',
    mistake: 'A counter that is counted down, and is really a gauge.',
    servedAs: TEXT,
  },
  {
    file: 'interleaved.prom',
    mistake: 'Two families row by row in turn: types and help texts may go to the wrong one.',
    servedAs: TEXT,
  },
  {
    file: 'three-mistakes.prom',
    mistake: 'A decimal comma, single quotes and a type of its own, in three families.',
    servedAs: TEXT,
  },
  {
    file: 'retyped-family.prom',
    mistake: 'A family declared again as another type; further down a series stands twice.',
    servedAs: TEXT,
  },
  {
    file: 'exemplar-in-text.prom',
    mistake: 'An exemplar in the text format, which has none: the whole scrape is lost.',
    servedAs: TEXT,
  },
  {
    file: 'openmetrics-without-eof.prom',
    mistake: 'OpenMetrics without `# EOF`: the whole scrape is lost.',
    servedAs: OPENMETRICS,
  },
  {
    file: 'nul-in-the-middle.prom',
    mistake: 'A NUL at the start of a line. Prometheus takes it for the end and drops the rest.',
    servedAs: TEXT,
  },
  {
    file: 'windows-line-ends.prom',
    mistake: 'Windows line ends: the type reads `gauge\\r`.',
    servedAs: TEXT,
  },
  {
    file: 'quoted-name.prom',
    mistake: 'A quoted name with a dot: Prometheus 3 takes it, 2 refuses the whole scrape.',
    servedAs: 'text/plain; version=1.0.0; charset=utf-8; escaping=allow-utf-8',
  },
  {
    file: 'missing-comma.prom',
    mistake:
      'No comma between two labels: Prometheus takes it, promtool and the Pushgateway do not.',
    servedAs: TEXT,
  },
  {
    file: 'type-after-samples.prom',
    mistake: '`# TYPE` below the first sample: Prometheus takes it, promtool does not.',
    servedAs: TEXT,
  },
  {
    file: 'cut-curl-i.prom',
    mistake: 'The output of `curl -i`, cut in the middle of the last number.',
  },
  {
    file: 'saved-gzipped.prom.gz',
    mistake: 'A body saved as it came over the wire, compressed. Nothing else is wrong with it.',
  },
  {
    file: 'type-line-without-total.prom',
    mistake: 'The counter is declared without `_total`, as in OpenMetrics: here it has no type.',
    servedAs: TEXT,
  },
  {
    file: 'gauge-named-total.prom',
    mistake: 'A gauge named like a counter.',
    servedAs: TEXT,
  },
  {
    file: 'naming.prom',
    mistake: 'camelCase, no help text, milliseconds, a counter without `_total`.',
    servedAs: TEXT,
  },
  {
    file: 'label-explosion.prom',
    mistake: 'A path with an order number in it as a label: a series for each order.',
    servedAs: TEXT,
  },
  {
    file: 'clean.prom',
    mistake: 'None.',
    servedAs: TEXT,
  },
];
