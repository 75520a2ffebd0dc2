// Perl: https://metacpan.org/dist/Net-Prometheus and https://metacpan.org/dist/Prometheus-Tiny.

import type { Fingerprint } from '../declaration.ts';

export const perl: readonly Fingerprint[] = [
  {
    id: 'net-prometheus',
    name: 'Net::Prometheus',
    proofs: [{ name: 'perl_info', label: 'version' }],
  },
  {
    id: 'prometheus-tiny',
    name: 'Prometheus::Tiny',
    // A type of its own invention.
    hints: [[{ typeWord: 'enum' }, { habit: 'families-sorted' }]],
  },
];
