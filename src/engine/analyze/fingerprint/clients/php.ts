// PHP: https://github.com/PromPHP/prometheus_client_php.

import type { Fingerprint } from '../declaration.ts';

export const php: readonly Fingerprint[] = [
  {
    id: 'prometheus_client_php',
    name: 'prometheus_client_php',
    proofs: [
      { name: 'php_info', help: 'Information about the PHP environment.', label: 'version' },
    ],
  },
];
