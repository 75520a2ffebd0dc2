// Go: https://github.com/prometheus/client_golang and what writes text with it or with
// https://github.com/prometheus/common/tree/main/expfmt, and VictoriaMetrics/metrics.

import type { Clue, Fingerprint } from '../declaration.ts';

/** Only VictoriaMetrics/metrics has these. */
const VICTORIA_METRICS: readonly Clue[] = [
  { label: 'vmrange' },
  { name: 'go_cgo_calls_count' },
  { name: 'go_info_ext' },
];

export const go: readonly Fingerprint[] = [
  {
    id: 'client_golang',
    name: 'client_golang',
    proofs: [
      { name: 'promhttp_metric_handler_requests_total' },
      { name: 'promhttp_metric_handler_errors_total' },
      { name: 'go_goroutines', help: 'Number of goroutines that currently exist.' },
      { name: 'go_gc_duration_seconds', help: 'A summary of the…' },
      { name: 'go_memstats_mallocs_total', type: 'counter' },
      { name: 'go_info', help: 'Information about the Go environment.' },
      { name: 'net_conntrack_dialer_conn_attempted_total' },
    ],
    hints: [
      // Metadata was cut away.
      [{ name: 'go_goroutines' }, { name: 'go_threads' }],
      [{ name: 'go_info', label: 'version' }, { habit: 'go-exponents' }],
      // Its encoder sorts families and labels and writes a million as 1e+06.
      [
        { habit: 'go-millions' },
        { habit: 'families-sorted' },
        { habit: 'help-then-type' },
        { habit: 'labels-sorted' },
        { habit: 'plain-integers' },
      ],
    ],
    never: [
      ...VICTORIA_METRICS,
      { habit: 'always-a-point' },
      { habit: 'comma-before-brace' },
      { habit: 'blank-after-comma' },
    ],
  },
  {
    id: 'victoriametrics-metrics',
    name: 'VictoriaMetrics/metrics',
    proofs: VICTORIA_METRICS,
  },
];
