// Programs and frameworks written with a client library other than that of Go.

import type { Fingerprint } from '../declaration.ts';

export const otherPrograms: readonly Fingerprint[] = [
  {
    id: 'django-prometheus',
    name: 'django-prometheus',
    proofs: [{ name: 'django_http_requests_before_middlewares_total' }],
    hints: [{ prefix: 'django_http_', families: 5 }],
    writtenWith: 'client_python',
    owns: ['django_'],
  },
  {
    id: 'prometheus-fastapi-instrumentator',
    name: 'prometheus-fastapi-instrumentator',
    proofs: [
      {
        name: 'http_requests_total',
        help: 'Total number of requests by method, status and handler.',
      },
    ],
    writtenWith: 'client_python',
    owns: ['http_'],
  },
  {
    id: 'prometheus-flask-exporter',
    name: 'prometheus-flask-exporter',
    proofs: [{ name: 'flask_exporter_info' }],
    writtenWith: 'client_python',
    owns: ['flask_'],
  },
  {
    id: 'swagger-stats',
    name: 'swagger-stats',
    proofs: [
      [
        { name: 'nodejs_process_memory_rss_bytes' },
        { name: 'api_all_request_total' },
        { name: 'api_request_duration_milliseconds' },
      ],
    ],
    writtenWith: 'prom-client',
    owns: ['api_', 'egress_', 'nodejs_process_'],
  },
  {
    id: 'rabbitmq',
    name: 'RabbitMQ',
    proofs: [
      [{ name: 'rabbitmq_identity_info' }, { habit: 'type-then-help' }],
      [{ name: 'rabbitmq_build_info', label: 'erlang_version' }],
      [{ prefix: 'rabbitmq_detailed_', families: 3 }, { habit: 'type-then-help' }],
    ],
    writtenWith: 'prometheus.erl',
    owns: ['rabbitmq_'],
  },
  {
    id: 'victoriametrics',
    name: 'VictoriaMetrics',
    proofs: [{ name: 'vm_app_version', label: 'short_version' }],
    writtenWith: 'victoriametrics-metrics',
    owns: ['vm_', 'vmagent_', 'vmalert_', 'vmauth_'],
  },
  {
    id: 'jmx_exporter',
    name: 'jmx_exporter',
    proofs: [
      { name: 'jmx_scrape_duration_seconds', help: 'Time this JMX scrape took, in seconds.' },
      { name: 'jmx_exporter_build_info' },
    ],
    owns: ['jmx_'],
  },
];
