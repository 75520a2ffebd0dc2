// Lua in nginx: https://github.com/knyar/nginx-lua-prometheus.

import type { Fingerprint } from '../declaration.ts';

export const lua: readonly Fingerprint[] = [
  {
    id: 'nginx-lua-prometheus',
    name: 'nginx-lua-prometheus',
    proofs: [
      { name: 'nginx_metric_errors_total', help: 'Number of nginx-lua-prometheus errors' },
      { help: 'Number of nginx-lua-prometheus errors' },
    ],
  },
];
