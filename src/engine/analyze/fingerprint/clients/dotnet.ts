// .NET: https://github.com/prometheus-net/prometheus-net.

import type { Fingerprint } from '../declaration.ts';

export const dotnet: readonly Fingerprint[] = [
  {
    id: 'prometheus-net',
    name: 'prometheus-net',
    proofs: [
      { name: 'prometheus_net_metric_families', label: 'metric_type' },
      { name: 'prometheus_net_metric_instances', label: 'metric_type' },
      { name: 'dotnet_collection_count_total', help: 'GC collection count', label: 'generation' },
      { name: 'dotnet_total_memory_bytes', help: 'Total known allocated memory' },
    ],
  },
];
