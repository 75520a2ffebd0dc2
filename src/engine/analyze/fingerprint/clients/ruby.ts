// Ruby: https://github.com/prometheus/client_ruby, the fork of it that keeps values in mapped
// files (GitLab), and https://github.com/discourse/prometheus_exporter.

import type { Fingerprint } from '../declaration.ts';

export const ruby: readonly Fingerprint[] = [
  {
    id: 'client_ruby',
    name: 'client_ruby',
    proofs: [
      { help: 'The total number of HTTP requests handled by the Rack application.' },
      { help: 'The HTTP response duration of the Rack application.' },
      { help: 'The total number of exceptions raised by the Rack application.' },
    ],
    never: [{ help: 'Multiprocess metric', everywhere: true }],
  },
  {
    id: 'prometheus-client-mmap',
    name: 'prometheus-client-mmap',
    // client_python says the same of every metric, but never writes a value without a point.
    proofs: [[{ help: 'Multiprocess metric', everywhere: true }, { habit: 'plain-integers' }]],
  },
  {
    id: 'prometheus_exporter',
    name: 'prometheus_exporter (Ruby)',
    proofs: [{ name: 'ruby_collector_working' }, { name: 'ruby_collector_bad_metrics_total' }],
  },
];
