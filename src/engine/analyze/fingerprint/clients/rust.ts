// Rust: https://github.com/metrics-rs/metrics.

import type { Fingerprint } from '../declaration.ts';

export const rust: readonly Fingerprint[] = [
  {
    id: 'metrics-exporter-prometheus',
    name: 'metrics-exporter-prometheus (Rust)',
    hints: [
      // A blank line behind every family, and the quantiles of a summary that was not told any.
      [
        { habit: 'blank-lines-between-families' },
        { quantiles: ['0', '0.5', '0.9', '0.95', '0.99', '0.999', '1'] },
      ],
    ],
  },
];
