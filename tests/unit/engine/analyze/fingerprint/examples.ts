// A piece of a dump for each library and program, with what must be named for it: first the
// ids, then the lines. Made up, in the habits of each.

export interface Example {
  readonly names: readonly string[];
  readonly dump: string;
}

function example(names: string, dump: string): Example {
  return { names: names.split(' '), dump: `${dump.trim().replace(/^ +/gm, '')}\n` };
}

export const examples: readonly Example[] = [
  example(
    'client_golang',
    `# HELP go_goroutines Number of goroutines that currently exist.
     # TYPE go_goroutines gauge
     go_goroutines 8`,
  ),
  example(
    'client_golang',
    `# HELP jobs_done_total Jobs.
     # TYPE jobs_done_total counter
     jobs_done_total{queue="a",shard="1"} 2.518944e+06
     jobs_done_total{queue="a",shard="2"} 12
     jobs_done_total{queue="b",shard="1"} 0
     # HELP jobs_open Open jobs.
     # TYPE jobs_open gauge
     jobs_open 3
     # HELP jobs_seconds Time.
     # TYPE jobs_seconds gauge
     jobs_seconds 0.5`,
  ),
  example(
    'victoriametrics-metrics',
    `lag_seconds_bucket{vmrange="1.000e-03...1.136e-03"} 4
     lag_seconds_sum 0.004
     lag_seconds_count 4
     go_goroutines 12
     go_threads 9`,
  ),
  example(
    'victoriametrics-metrics victoriametrics',
    `vm_app_version{version="v1.2.3", short_version="v1.2.3"} 1
     go_cgo_calls_count 3`,
  ),
  example(
    'client_python',
    `# HELP python_info Python platform information
     # TYPE python_info gauge
     python_info{implementation="CPython",major="3",version="3.12.1"} 1.0`,
  ),
  example(
    'client_python',
    `# HELP jobs_total Multiprocess metric
     # TYPE jobs_total counter
     jobs_total{queue="a"} 1.0
     jobs_total{queue="b"} 2.0
     jobs_total{queue="c"} 2.5e+09
     # HELP lag_seconds Multiprocess metric
     # TYPE lag_seconds histogram
     lag_seconds_bucket{le="1.0"} 1.0
     lag_seconds_bucket{le="+Inf"} 1.0
     lag_seconds_count 1.0
     lag_seconds_sum 0.5`,
  ),
  example(
    'client_python django-prometheus',
    `# TYPE django_http_requests_before_middlewares_total counter
     django_http_requests_before_middlewares_total 5.0
     # TYPE python_gc_collections_total counter
     python_gc_collections_total{generation="0"} 45.0`,
  ),
  example(
    'client_python prometheus-fastapi-instrumentator',
    `# HELP http_requests_total Total number of requests by method, status and handler.
     # TYPE http_requests_total counter
     http_requests_total{handler="/",method="GET",status="2xx"} 4.0`,
  ),
  example(
    'client_python prometheus-flask-exporter',
    `# TYPE flask_exporter_info gauge
     flask_exporter_info{version="0.23.0"} 1.0`,
  ),
  example(
    'client_java-simpleclient',
    `# HELP jobs_total Jobs.
     # TYPE jobs_total counter
     jobs_total{queue="a",} 1.0
     jobs_total{queue="b",} 2.5E9`,
  ),
  example(
    'client_java-simpleclient micrometer',
    `# HELP jvm_memory_used_bytes The amount of used memory
     # TYPE jvm_memory_used_bytes gauge
     jvm_memory_used_bytes{area="heap",id="G1 Old Gen",} 2.74153448E8
     # TYPE jvm_threads_live_threads gauge
     jvm_threads_live_threads 23.0`,
  ),
  example(
    'micrometer',
    `# HELP jvm_memory_used_bytes The amount of used memory
     # TYPE jvm_memory_used_bytes gauge
     jvm_memory_used_bytes{area="heap",id="G1 Old Gen"} 2.74153448E8`,
  ),
  example(
    'client_java',
    `# HELP jvm_memory_used_bytes Used bytes of a given JVM memory area.
     # TYPE jvm_memory_used_bytes gauge
     jvm_memory_used_bytes{area="heap"} 2.74153448E8
     # HELP jvm_runtime_info JVM runtime info
     # TYPE jvm_runtime_info gauge
     jvm_runtime_info{runtime="OpenJDK",vendor="Eclipse",version="21"} 1.0`,
  ),
  example(
    'dropwizard-metrics',
    `# HELP jobs Generated from Dropwizard metric import (metric=jobs, type=com.example.Gauge)
     # TYPE jobs gauge
     jobs 1.0`,
  ),
  example(
    'jmx_exporter',
    `# HELP jmx_scrape_duration_seconds Time this JMX scrape took, in seconds.
     # TYPE jmx_scrape_duration_seconds gauge
     jmx_scrape_duration_seconds 0.5`,
  ),
  example(
    'prom-client',
    `# HELP nodejs_version_info Node.js version info.
     # TYPE nodejs_version_info gauge
     nodejs_version_info{version="v20.1.0",major="20",minor="1",patch="0"} 1`,
  ),
  example(
    'prom-client',
    `# HELP jobs_total Jobs.
     # TYPE jobs_total counter
     jobs_total 4

     # HELP open Open.
     # TYPE open gauge
     open 4

     # HELP lag_seconds Lag.
     # TYPE lag_seconds histogram
     lag_seconds_bucket{le="1",path="/"} 1
     lag_seconds_bucket{le="+Inf",path="/"} 1
     lag_seconds_sum{path="/"} 0.5
     lag_seconds_count{path="/"} 1`,
  ),
  example(
    'prom-client swagger-stats',
    `nodejs_process_memory_rss_bytes 1
     api_all_request_total 2
     api_request_duration_milliseconds_count 2
     # TYPE api_request_duration_milliseconds histogram`,
  ),
  example(
    'moleculer',
    `moleculer_node_type{namespace="",nodeID="a-1"} 1
     moleculer_node_versions{namespace="",nodeID="a-1"} 1
     moleculer_registry_nodes_total{namespace="",nodeID="a-1"} 1`,
  ),
  example(
    'promjs',
    `# HELP lag Lag.
     # TYPE lag histogram
     lag_count 0
     lag_sum 0
     lag_bucket{le="1"} 0
     lag_bucket{le="+Inf"} 0
     lag_count{path="/"} 2
     lag_sum{path="/"} 2
     lag_bucket{le="1",path="/"} 2
     lag_bucket{le="+Inf",path="/"} 2`,
  ),
  example(
    'prometheus-net',
    `# HELP dotnet_collection_count_total GC collection count
     # TYPE dotnet_collection_count_total counter
     dotnet_collection_count_total{generation="0"} 3`,
  ),
  example(
    'client_ruby',
    `# HELP http_server_requests_total The total number of HTTP requests handled by the Rack application.
     # TYPE http_server_requests_total counter
     http_server_requests_total{code="200",method="get",path="/"} 2.0`,
  ),
  example(
    'prometheus-client-mmap',
    `# HELP jobs_total Multiprocess metric
     # TYPE jobs_total counter
     jobs_total{queue="a"} 2`,
  ),
  example(
    'prometheus_exporter',
    `# HELP ruby_collector_working Is the collector working?
     # TYPE ruby_collector_working gauge
     ruby_collector_working 1`,
  ),
  example(
    'prometheus.erl',
    `# TYPE telemetry_scrape_duration_seconds summary
     # HELP telemetry_scrape_duration_seconds Scrape duration
     telemetry_scrape_duration_seconds_count 2
     # TYPE telemetry_scrape_size_bytes summary
     # HELP telemetry_scrape_size_bytes Scrape size
     telemetry_scrape_size_bytes_count 2`,
  ),
  example(
    'prometheus.erl rabbitmq',
    `# TYPE rabbitmq_identity_info untyped
     # HELP rabbitmq_identity_info RabbitMQ node & cluster identity info
     rabbitmq_identity_info{rabbitmq_node="a"} 1`,
  ),
  example(
    'prometheus-cpp',
    `# HELP exposer_scrapes_total Number of times metrics were scraped
     # TYPE exposer_scrapes_total counter
     exposer_scrapes_total 3`,
  ),
  example(
    'metrics-exporter-prometheus',
    `# TYPE jobs counter
     jobs 1

     # TYPE open gauge
     open 1

     # TYPE lag summary
     lag{quantile="0"} 1
     lag{quantile="0.5"} 1
     lag{quantile="0.9"} 1
     lag{quantile="0.95"} 1
     lag{quantile="0.99"} 1
     lag{quantile="0.999"} 1
     lag{quantile="1"} 1
     lag_sum 1
     lag_count 1`,
  ),
  example(
    'prometheus_client_php',
    `# HELP php_info Information about the PHP environment.
     # TYPE php_info gauge
     php_info{version="8.3.1"} 1`,
  ),
  example(
    'net-prometheus',
    `# HELP perl_info Perl interpreter version
     # TYPE perl_info gauge
     perl_info{version="5.36.0"} 1`,
  ),
  example(
    'prometheus-tiny',
    `# TYPE a counter
     a 1
     # TYPE b enum
     b{value="x"} 1
     # TYPE c gauge
     c 1`,
  ),
  example(
    'nginx-lua-prometheus',
    `# HELP nginx_metric_errors_total Number of nginx-lua-prometheus errors
     # TYPE nginx_metric_errors_total counter
     nginx_metric_errors_total 0`,
  ),
  example(
    'opentelemetry-js',
    `# HELP target_info Target metadata
     # TYPE target_info gauge
     target_info{service_name="shop"} 1
     # HELP jobs_total description missing
     # TYPE jobs_total counter
     jobs_total{otel_scope_name="shop"} 2`,
  ),
  example('opentelemetry', `jobs_total{otel_scope_name="shop"} 2`),
  ...['go', 'python', 'java', 'dotnet', 'cpp', 'rust', 'ruby', 'php'].map((language) =>
    example(
      `opentelemetry-${language}`,
      `target_info{service_name="shop",telemetry_sdk_language="${language}"} 1`,
    ),
  ),
  example(
    'blackbox_exporter-probe client_golang',
    `# HELP probe_success Displays whether or not the probe was a success
     # TYPE probe_success gauge
     probe_success 1`,
  ),
  example(
    'snmp_exporter-walk client_golang',
    `snmp_scrape_duration_seconds 0.1
     snmp_scrape_pdus_returned 55`,
  ),
  example(
    'prometheus-federation',
    `# TYPE go_goroutines untyped
     go_goroutines{instance="a:80",job="a"} 1 1700000000000
     # TYPE python_info untyped
     python_info{instance="b:80",job="b",implementation="CPython"} 1 1700000000000
     # TYPE up untyped
     up{instance="a:80",job="a"} 1 1700000000000`,
  ),
  example(
    'collectd',
    `# HELP collectd_uptime write_prometheus plugin: 'uptime' Type: 'uptime', Dstype: 'gauge', Dsname: 'value'
     # TYPE collectd_uptime gauge
     collectd_uptime{instance="a"} 1761 1700000000000`,
  ),
  example(
    'netdata',
    `netdata_a_average{chart="a",family="a",dimension="x"} 1.0000000 1700000000000
     netdata_b_average{chart="b",family="b",dimension="x"} 1.0000000 1700000000000
     netdata_c_average{chart="c",family="c",dimension="x"} 1.0000000 1700000000000`,
  ),
  ...['kamailio', 'dnsdist', 'pdns_auth', 'pdns_recursor', 'tor'].map((id) =>
    example(
      id,
      ['one', 'two', 'three', 'four', 'five']
        .map((part) => `${id === 'tor' ? 'tor_relay' : id}_${part} 1`)
        .join('\n'),
    ),
  ),
  example('haproxy', 'haproxy_process_nbthread 4'),
  example(
    'rspamd',
    `rspamd_build_info{version="3.4"} 1
     rspamd_scanned 1
     rspamd_learned 1`,
  ),
  example('prosody', 'prosody_mod_c2s__encrypted_total 1\nprosody_mod_muc__rooms 1'),
  example(
    'dovecot',
    `# TYPE dovecot_build info
     dovecot_build_info{version="2.3"} 1
     dovecot_auth_success_total 4`,
  ),
  example('knot-resolver', 'worker_concurrent 1\nworker_rss 1\ncache_usage_percent 1'),
  example(
    'envoy',
    ['a', 'b', 'c', 'd', 'e'].map((x) => `# TYPE envoy_${x} counter\nenvoy_${x} 1`).join('\n'),
  ),
  example('nginx-vts', 'nginx_vts_info{hostname="a",version="1.2"} 1'),
  example(
    'kube-state-metrics',
    `# HELP kube_pod_info Information about pod.
     kube_pod_info{pod="a"} 1
     kube_node_info{node="a"} 1
     kube_pod_status_phase{pod="a",phase="Running"} 1`,
  ),
  example('ceph', ['health_status', 'a', 'b', 'c', 'd'].map((x) => `ceph_${x} 0`).join('\n')),
  example(
    'clickhouse',
    ['A', 'B', 'C', 'D', 'E'].map((x) => `ClickHouseProfileEvents_${x} 0`).join('\n'),
  ),
  example('fluent-bit', 'fluentbit_uptime{hostname="a"} 3'),
  example('vector', 'vector_build_info 1\nvector_component_sent_events_total 3'),
];
