// Which library each source of the corpus is really written with, by what is known of the
// program, not by what its dumps look like.

export interface Truth {
  /** The client library that must be named, or undefined where there is none to name. */
  readonly client?: string;
  /** What else may be named. */
  readonly also?: readonly string[];
}

const GO = 'client_golang';

/** By the folder of the source. */
export const TRUTH: Readonly<Record<string, Truth>> = {
  apache_exporter: { client: GO, also: ['apache_exporter'] },
  bind_exporter: { client: GO, also: ['bind_exporter'] },
  blackbox_exporter: { client: GO, also: ['blackbox_exporter'] },
  blackbox_probe_fail: { client: GO, also: ['blackbox_exporter-probe'] },
  blackbox_probe_http: { client: GO, also: ['blackbox_exporter-probe'] },
  blackbox_probe_tcp: { client: GO, also: ['blackbox_exporter-probe'] },
  caddy: { client: GO, also: ['caddy'] },
  client_golang: { client: GO },
  client_golang_plain: { client: GO },
  client_python: { client: 'client_python' },
  client_python_stock: { client: 'client_python' },
  collectd: { also: ['collectd'] },
  django_prometheus: { client: 'client_python', also: ['django-prometheus'] },
  dnsdist: { also: ['dnsdist'] },
  etcd: { client: GO, also: ['etcd'] },
  exporter_exporter: { client: GO, also: ['exporter_exporter'] },
  // The output of a script, parsed and written anew by the encoder of client_golang.
  exporter_exporter_exec: { client: GO },
  // What is proxied is a redis_exporter.
  exporter_exporter_proxy: { client: GO, also: ['redis_exporter'] },
  federate: { also: ['prometheus-federation'] },
  influxdb: { client: GO },
  kamailio: { also: ['kamailio'] },
  moleculer: { also: ['moleculer'] },
  mqtt_exporter: { client: GO, also: ['mqtt2prometheus'] },
  mtail: { client: GO, also: ['mtail'] },
  mysqld_exporter: { client: GO, also: ['mysqld_exporter'] },
  netdata: { also: ['netdata'] },
  nginx_exporter: { client: GO, also: ['nginx-prometheus-exporter'] },
  node_exporter: { client: GO, also: ['node_exporter'] },
  opentelemetry_js: { client: 'opentelemetry-js' },
  pdns_auth: { also: ['pdns_auth'] },
  perl_prometheus_tiny: { client: 'prometheus-tiny' },
  postgres_exporter: { client: GO, also: ['postgres_exporter'] },
  process_exporter: { client: GO, also: ['process-exporter'] },
  prom_client: { client: 'prom-client' },
  prometheus: { client: GO, also: ['prometheus'] },
  promjs: { client: 'promjs' },
  prosody: { also: ['prosody'] },
  pushgateway: { client: GO, also: ['pushgateway'] },
  rabbitmq: { client: 'prometheus.erl', also: ['rabbitmq'] },
  rabbitmq_detailed: { client: 'prometheus.erl', also: ['rabbitmq'] },
  redis_exporter: { client: GO, also: ['redis_exporter'] },
  rspamd: { also: ['rspamd'] },
  ruby_client_mmap: { client: 'prometheus-client-mmap' },
  snmp_exporter: { client: GO, also: ['snmp_exporter'] },
  snmp_exporter_if_mib: { client: GO, also: ['snmp_exporter-walk'] },
  sql_exporter: { client: GO, also: ['sql_exporter'] },
  swagger_stats: { client: 'prom-client', also: ['swagger-stats'] },
  // Scripts that print lines.
  textfile: {},
  victoriametrics_metrics_go: { client: 'victoriametrics-metrics' },
};

/** Where the name of a file does not begin with its folder. */
const FOLDER_OF_NAME: Readonly<Record<string, string>> = {
  node: 'node_exporter',
  node_cpu: 'node_exporter',
  nginx: 'nginx_exporter',
  nginx_via_squid: 'nginx_exporter',
  redis: 'redis_exporter',
  perl_tiny: 'perl_prometheus_tiny',
};

/** The source of a transcript, a compressed dump or a variant, by its file name. */
export function sourceOf(file: string): string | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1).split('.')[0]!;
  const source = FOLDER_OF_NAME[name] ?? name;
  return source in TRUTH ? source : undefined;
}
