// The JVM: https://github.com/prometheus/client_java before and after its version 1, and
// https://github.com/micrometer-metrics/micrometer, which writes through one or the other.

import type { Fingerprint } from '../declaration.ts';

export const java: readonly Fingerprint[] = [
  {
    id: 'client_java-simpleclient',
    name: 'client_java 0.x (simpleclient)',
    proofs: [
      // No other writer leaves a comma behind the last label of every sample.
      [{ habit: 'comma-before-brace' }, { habit: 'always-a-point' }],
      [{ habit: 'comma-before-brace' }, { habit: 'java-exponents' }],
      { name: 'jvm_memory_bytes_used', help: 'Used bytes of a given JVM memory area.' },
      { name: 'jvm_memory_pool_bytes_used', help: 'Used bytes of a given JVM memory pool.' },
    ],
  },
  {
    id: 'client_java',
    name: 'client_java 1.x',
    proofs: [
      { name: 'jvm_runtime_info', help: 'JVM runtime info', label: 'vendor' },
      [
        { name: 'jvm_memory_used_bytes', help: 'Used bytes of a given JVM memory area.' },
        { habit: 'java-exponents' },
      ],
    ],
    never: [{ habit: 'comma-before-brace' }],
  },
  {
    id: 'micrometer',
    name: 'Micrometer',
    proofs: [
      { name: 'jvm_memory_used_bytes', help: 'The amount of used memory', label: 'id' },
      { name: 'jvm_threads_live_threads' },
      { name: 'jvm_gc_memory_allocated_bytes_total', help: 'Incremented for an increase…' },
      { name: 'logback_events_total', label: 'level' },
      { name: 'application_ready_time_seconds' },
      { name: 'jvm_gc_max_data_size_bytes' },
    ],
    hints: [
      [{ name: 'process_uptime_seconds' }, { name: 'system_cpu_usage' }],
      [
        { name: 'jvm_memory_used_bytes', label: 'id' },
        { name: 'jvm_memory_max_bytes', label: 'id' },
      ],
    ],
  },
  {
    id: 'dropwizard-metrics',
    name: 'Dropwizard Metrics',
    proofs: [{ help: 'Generated from Dropwizard metric import…' }],
  },
];
