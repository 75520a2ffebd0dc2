// Node: https://github.com/siimon/prom-client, https://github.com/weaveworks/promjs and the
// metrics of https://github.com/moleculerjs/moleculer.

import type { Fingerprint } from '../declaration.ts';

export const node: readonly Fingerprint[] = [
  {
    id: 'prom-client',
    name: 'prom-client',
    proofs: [
      { name: 'nodejs_eventloop_lag_seconds', help: 'Lag of event loop in seconds.' },
      { name: 'nodejs_version_info', help: 'Node.js version info.', label: 'major' },
      { name: 'nodejs_heap_size_total_bytes', help: 'Process heap size from Node.js in bytes.' },
      { name: 'nodejs_heap_space_size_used_bytes', label: 'space' },
      [{ name: 'nodejs_eventloop_lag_mean_seconds' }, { name: 'nodejs_active_handles_total' }],
    ],
    hints: [
      { name: 'nodejs_version_info', label: 'major' },
      { name: 'nodejs_eventloop_lag_p99_seconds' },
      [
        { habit: 'blank-lines-between-families' },
        { habit: 'help-then-type' },
        { habit: 'buckets-sum-count' },
        { habit: 'le-first' },
      ],
      // The quantiles of a summary that was not told any.
      { quantiles: ['0.01', '0.05', '0.5', '0.9', '0.95', '0.99', '0.999'] },
    ],
    never: [
      { habit: 'go-exponents' },
      { habit: 'always-a-point' },
      { label: 'otel_scope_name' },
      { prefix: 'moleculer_', families: 3 },
    ],
  },
  {
    id: 'moleculer',
    name: 'Moleculer metrics',
    proofs: [[{ prefix: 'moleculer_', families: 3 }, { label: 'nodeID' }, { label: 'namespace' }]],
    hints: [{ prefix: 'moleculer_', families: 3 }],
  },
  {
    id: 'promjs',
    name: 'promjs',
    // It keeps a histogram without labels beside those with labels, and writes it first.
    hints: [
      [
        { habit: 'series-without-labels-beside' },
        { habit: 'count-sum-buckets' },
        { habit: 'help-then-type' },
        { habit: 'plain-integers' },
      ],
    ],
    never: [{ habit: 'go-exponents' }, { label: 'otel_scope_name' }, { name: 'target_info' }],
  },
];
