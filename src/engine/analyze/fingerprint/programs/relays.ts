// Programs that pass on what others wrote.

import type { Fingerprint } from '../declaration.ts';

export const relays: readonly Fingerprint[] = [
  {
    id: 'prometheus-federation',
    name: 'Prometheus /federate',
    proofs: [
      [
        { habit: 'all-untyped' },
        { habit: 'no-help' },
        { habit: 'all-timestamped' },
        { habit: 'families-sorted' },
        { label: 'job' },
      ],
      [
        { habit: 'all-untyped' },
        { habit: 'no-help' },
        { habit: 'all-timestamped' },
        { name: 'ALERTS' },
      ],
    ],
    relays: true,
  },
];
