// Erlang and Elixir: https://github.com/deadtrickster/prometheus.erl.

import type { Fingerprint } from '../declaration.ts';

export const erlang: readonly Fingerprint[] = [
  {
    id: 'prometheus.erl',
    name: 'prometheus.erl',
    proofs: [
      [{ prefix: 'erlang_vm_', families: 5 }, { habit: 'type-then-help' }],
      [{ prefix: 'erlang_mnesia_', families: 5 }, { habit: 'type-then-help' }],
      [{ prefix: 'telemetry_scrape_', families: 2 }, { habit: 'type-then-help' }],
    ],
    hints: [
      { prefix: 'erlang_vm_', families: 5 },
      [{ habit: 'type-then-help' }, { habit: 'short-exponents' }],
    ],
  },
];
