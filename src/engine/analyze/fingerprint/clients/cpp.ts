// C++: https://github.com/jupp0r/prometheus-cpp.

import type { Fingerprint } from '../declaration.ts';

export const cpp: readonly Fingerprint[] = [
  {
    id: 'prometheus-cpp',
    name: 'prometheus-cpp',
    proofs: [
      { name: 'exposer_transferred_bytes_total', help: 'Transferred bytes to metrics services' },
      { name: 'exposer_scrapes_total', help: 'Number of times metrics were scraped' },
      { name: 'exposer_request_latencies', help: 'Latencies of serving scrape requests…' },
    ],
    hints: [
      [{ name: 'exposer_transferred_bytes_total' }, { name: 'exposer_scrapes_total' }],
      // prom-client spells it so as well, but writes the buckets first.
      [{ habit: 'Nan' }, { habit: 'count-sum-buckets' }],
    ],
  },
];
