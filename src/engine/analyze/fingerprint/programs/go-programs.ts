// Programs that are written with client_golang, by a family that nothing else has.

import type { Fingerprint } from '../declaration.ts';

/** `goversion` is what https://github.com/prometheus/common/tree/main/version writes. */
function byBuildInfo(program: string, owns: readonly string[] = [`${program}_`]): Fingerprint {
  return {
    id: program,
    name: program,
    proofs: [{ name: `${program}_build_info`, label: 'goversion' }],
    writtenWith: 'client_golang',
    owns,
  };
}

function byNames(
  id: string,
  names: readonly string[],
  owns: readonly string[],
  name = id,
): Fingerprint {
  return {
    id,
    name,
    proofs: names.map((family) => ({ name: family })),
    writtenWith: 'client_golang',
    owns,
  };
}

export const goPrograms: readonly Fingerprint[] = [
  // Of the Prometheus project.
  byBuildInfo('prometheus'),
  byBuildInfo('alertmanager'),
  byBuildInfo('pushgateway'),
  byBuildInfo('node_exporter', ['node_']),
  byBuildInfo('blackbox_exporter'),
  byBuildInfo('snmp_exporter', ['snmp_']),
  byBuildInfo('mysqld_exporter', ['mysql_']),
  byBuildInfo('memcached_exporter', ['memcached_']),
  byBuildInfo('haproxy_exporter', ['haproxy_']),
  byBuildInfo('consul_exporter', ['consul_']),
  byBuildInfo('graphite_exporter', ['graphite_']),
  byBuildInfo('statsd_exporter'),
  byBuildInfo('collectd_exporter', ['collectd_']),
  byBuildInfo('influxdb_exporter', ['influxdb_']),
  byBuildInfo('cloudwatch_exporter', ['aws_']),
  // Of others.
  byBuildInfo('postgres_exporter', ['pg_']),
  byBuildInfo('apache_exporter', ['apache_']),
  byBuildInfo('bind_exporter', ['bind_']),
  byBuildInfo('windows_exporter', ['windows_']),
  byBuildInfo('elasticsearch_exporter', ['elasticsearch_']),
  byBuildInfo('mongodb_exporter', ['mongodb_']),
  byBuildInfo('ipmi_exporter', ['ipmi_']),
  byBuildInfo('systemd_exporter', ['systemd_']),
  byBuildInfo('smartctl_exporter', ['smartctl_']),
  byBuildInfo('json_exporter', ['json_']),
  byBuildInfo('sql_exporter', ['sql_']),
  byBuildInfo('kafka_exporter', ['kafka_']),
  byBuildInfo('thanos'),
  byBuildInfo('loki'),
  byBuildInfo('promtail'),
  byBuildInfo('cortex'),
  byBuildInfo('tempo'),
  byBuildInfo('grafana'),
  byBuildInfo('coredns'),
  byBuildInfo('kube_state_metrics', ['kube_state_metrics_']),
  byNames(
    'redis_exporter',
    ['redis_exporter_build_info', 'redis_exporter_scrapes_total'],
    ['redis_'],
  ),
  byNames('nginx-prometheus-exporter', ['nginxexporter_build_info'], ['nginx_', 'nginxexporter_']),
  byNames(
    'exporter_exporter',
    ['expexp_command_starts_total', 'expexp_proxy_errors_total'],
    ['expexp_'],
  ),
  byNames(
    'process-exporter',
    ['namedprocess_scrape_errors', 'namedprocess_namegroup_num_procs'],
    ['namedprocess_'],
  ),
  byNames(
    'mqtt2prometheus',
    ['mqtt2prometheus_connected'],
    ['mqtt2prometheus_', 'received_messages'],
  ),
  byNames('mtail', ['mtail_build_info', 'mtail_lines_total', 'mtail_log_lines_total'], ['mtail_']),
  byNames(
    'varnish_exporter',
    ['varnish_exporter_total_scrapes', 'varnish_exporter_version'],
    ['varnish_'],
  ),
  byNames('bird_exporter', ['bird_socket_query_success', 'bird_protocol_up'], ['bird_']),
  byNames(
    'cadvisor',
    ['cadvisor_version_info'],
    ['container_', 'machine_', 'cadvisor_'],
    'cAdvisor',
  ),
  byNames('etcd', ['etcd_server_has_leader', 'etcd_cluster_version'], ['etcd_']),
  byNames(
    'caddy',
    [
      'caddy_config_last_reload_successful',
      'caddy_admin_http_requests_total',
      'caddy_reverse_proxy_upstreams_healthy',
      'caddy_http_requests_in_flight',
    ],
    ['caddy_'],
    'Caddy',
  ),
  byNames('traefik', ['traefik_config_reloads_total'], ['traefik_'], 'Traefik'),
  byNames(
    'istiod',
    ['pilot_info', 'istio_build'],
    ['pilot_', 'istio_', 'citadel_', 'galley_'],
    'Istio',
  ),
  byNames(
    'kubernetes',
    ['kubernetes_build_info', 'kubelet_node_name', 'apiserver_audit_event_total'],
    ['kubernetes_', 'kubelet_', 'apiserver_', 'workqueue_', 'rest_client_'],
    'Kubernetes',
  ),
  byNames(
    'minio',
    ['minio_cluster_nodes_online_total', 'minio_software_version_info'],
    ['minio_'],
    'MinIO',
  ),
  byNames('docker', ['engine_daemon_engine_info'], ['engine_', 'builder_'], 'Docker'),
  byNames('otelcol', ['otelcol_process_uptime'], ['otelcol_'], 'OpenTelemetry Collector'),
  byNames(
    'telegraf',
    ['internal_agent_gather_errors', 'internal_agent_metrics_gathered'],
    ['internal_'],
    'Telegraf',
  ),
  {
    id: 'blackbox_exporter-probe',
    name: 'blackbox_exporter (probe)',
    proofs: [
      { name: 'probe_success', help: 'Displays whether or not the probe was a success' },
      {
        name: 'probe_duration_seconds',
        help: 'Returns how long the probe took to complete in seconds',
      },
    ],
    hints: [
      [
        { name: 'probe_success' },
        { name: 'probe_duration_seconds' },
        { name: 'probe_dns_lookup_time_seconds' },
      ],
    ],
    writtenWith: 'client_golang',
    owns: ['probe_'],
  },
  {
    id: 'snmp_exporter-walk',
    name: 'snmp_exporter (walk)',
    proofs: [[{ name: 'snmp_scrape_duration_seconds' }, { name: 'snmp_scrape_pdus_returned' }]],
    writtenWith: 'client_golang',
  },
];
