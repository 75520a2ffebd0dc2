// Programs that write the format themselves, by the prefix of their families.

import type { Clue, Fingerprint } from '../declaration.ts';

/** Stands for no library: what looks like one beside it is not believed. */
const OWN_WRITER = 'own';

function program(
  id: string,
  name: string,
  owns: readonly string[],
  ...proofs: readonly Clue[]
): Fingerprint {
  return { id, name, proofs, writtenWith: OWN_WRITER, owns };
}

export const ownWriters: readonly Fingerprint[] = [
  program('collectd', 'collectd', ['collectd_'], { help: 'write_prometheus plugin:…' }),
  program(
    'netdata',
    'Netdata',
    ['netdata_'],
    [{ prefix: 'netdata_', families: 3 }, { label: 'chart' }, { label: 'dimension' }],
    [{ name: 'netdata_info' }, { prefix: 'netdata_', families: 3 }],
  ),
  program('kamailio', 'Kamailio', ['kamailio_'], { prefix: 'kamailio_', families: 5 }),
  program('haproxy', 'HAProxy', ['haproxy_'], { name: 'haproxy_process_nbthread' }, [
    { name: 'haproxy_process_pool_failures_total' },
    { prefix: 'haproxy_', families: 5 },
  ]),
  program('dnsdist', 'dnsdist', ['dnsdist_'], { prefix: 'dnsdist_', families: 5 }),
  program('pdns_auth', 'PowerDNS Authoritative Server', ['pdns_auth_'], {
    prefix: 'pdns_auth_',
    families: 5,
  }),
  program('pdns_recursor', 'PowerDNS Recursor', ['pdns_recursor_'], {
    prefix: 'pdns_recursor_',
    families: 5,
  }),
  program(
    'rspamd',
    'Rspamd',
    ['rspamd_'],
    [
      { name: 'rspamd_build_info', label: 'version' },
      { prefix: 'rspamd_', families: 3 },
    ],
  ),
  program('prosody', 'Prosody', ['prosody_'], { prefix: 'prosody_mod_', families: 2 }),
  program(
    'dovecot',
    'Dovecot',
    ['dovecot_'],
    [
      { name: 'dovecot_build', label: 'version' },
      { prefix: 'dovecot_', families: 2 },
    ],
  ),
  program('tor', 'Tor', ['tor_relay_'], { prefix: 'tor_relay_', families: 5 }),
  program(
    'knot-resolver',
    'Knot Resolver',
    ['worker_', 'cache_', 'answer_', 'request_', 'query_'],
    [{ name: 'worker_concurrent' }, { name: 'worker_rss' }, { name: 'cache_usage_percent' }],
  ),
  program('envoy', 'Envoy', ['envoy_'], [{ prefix: 'envoy_', families: 5 }, { habit: 'no-help' }]),
  program('nginx-vts', 'nginx-module-vts', ['nginx_vts_'], { name: 'nginx_vts_info' }),
  program(
    'kube-state-metrics',
    'kube-state-metrics',
    ['kube_'],
    [{ name: 'kube_pod_info' }, { name: 'kube_node_info' }, { name: 'kube_pod_status_phase' }],
  ),
  program(
    'ceph',
    'Ceph manager',
    ['ceph_'],
    [{ name: 'ceph_health_status' }, { prefix: 'ceph_', families: 5 }],
  ),
  program('clickhouse', 'ClickHouse', ['ClickHouse'], {
    prefix: 'ClickHouseProfileEvents_',
    families: 5,
  }),
  program(
    'fluent-bit',
    'Fluent Bit',
    ['fluentbit_'],
    { name: 'fluentbit_uptime' },
    {
      name: 'fluentbit_build_info',
    },
  ),
  program(
    'vector',
    'Vector',
    ['vector_'],
    [{ name: 'vector_build_info' }, { name: 'vector_component_sent_events_total' }],
  ),
];
