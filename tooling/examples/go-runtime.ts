// What client_golang's collectors for the Go runtime and the process tell about a program that
// has been up for two days.

import type { Family, Format, Labels } from './exposition.ts';

const MIB = 1 << 20;
const NO_LIMIT = 2 ** 64;

type Row = readonly [name: string, type: Family['type'], help: string, value: number];

const ROWS: readonly Row[] = [
  [
    'go_gc_gogc_percent',
    'gauge',
    'Heap size target percentage configured by the user, otherwise 100.',
    100,
  ],
  [
    'go_gc_gomemlimit_bytes',
    'gauge',
    'Go runtime memory limit configured by the user, otherwise math.MaxInt64.',
    2 ** 63,
  ],
  ['go_goroutines', 'gauge', 'Number of goroutines that currently exist.', 87],
  [
    'go_memstats_alloc_bytes',
    'gauge',
    'Number of bytes allocated in heap and currently in use.',
    38.4 * MIB,
  ],
  [
    'go_memstats_buck_hash_sys_bytes',
    'gauge',
    'Number of bytes used by the profiling bucket hash table.',
    1_589_432,
  ],
  ['go_memstats_frees_total', 'counter', 'Total number of heap objects frees.', 918_442_137],
  [
    'go_memstats_gc_sys_bytes',
    'gauge',
    'Number of bytes used for garbage collection system metadata.',
    4_211_888,
  ],
  [
    'go_memstats_heap_alloc_bytes',
    'gauge',
    'Number of heap bytes allocated and currently in use.',
    38.4 * MIB,
  ],
  ['go_memstats_heap_idle_bytes', 'gauge', 'Number of heap bytes waiting to be used.', 21.5 * MIB],
  ['go_memstats_heap_inuse_bytes', 'gauge', 'Number of heap bytes that are in use.', 44 * MIB],
  ['go_memstats_heap_objects', 'gauge', 'Number of currently allocated objects.', 214_903],
  ['go_memstats_heap_released_bytes', 'gauge', 'Number of heap bytes released to OS.', 9.25 * MIB],
  ['go_memstats_heap_sys_bytes', 'gauge', 'Number of heap bytes obtained from system.', 65.5 * MIB],
  [
    'go_memstats_last_gc_time_seconds',
    'gauge',
    'Number of seconds since 1970 of last garbage collection.',
    1_795_348_801.4172,
  ],
  [
    'go_memstats_mallocs_total',
    'counter',
    'Total number of heap objects allocated, both live and gc-ed.',
    918_657_040,
  ],
  ['go_memstats_mcache_inuse_bytes', 'gauge', 'Number of bytes in use by mcache structures.', 9600],
  [
    'go_memstats_mcache_sys_bytes',
    'gauge',
    'Number of bytes used for mcache structures obtained from system.',
    15_600,
  ],
  [
    'go_memstats_mspan_inuse_bytes',
    'gauge',
    'Number of bytes in use by mspan structures.',
    612_480,
  ],
  [
    'go_memstats_mspan_sys_bytes',
    'gauge',
    'Number of bytes used for mspan structures obtained from system.',
    750_720,
  ],
  [
    'go_memstats_next_gc_bytes',
    'gauge',
    'Number of heap bytes when next garbage collection will take place.',
    71.25 * MIB,
  ],
  [
    'go_memstats_other_sys_bytes',
    'gauge',
    'Number of bytes used for other system allocations.',
    1_903_544,
  ],
  [
    'go_memstats_stack_inuse_bytes',
    'gauge',
    'Number of bytes in use by the stack allocator.',
    1.5 * MIB,
  ],
  [
    'go_memstats_stack_sys_bytes',
    'gauge',
    'Number of bytes obtained from system for stack allocator.',
    1.5 * MIB,
  ],
  ['go_memstats_sys_bytes', 'gauge', 'Number of bytes obtained from system.', 76.125 * MIB],
  ['go_sched_gomaxprocs_threads', 'gauge', 'The current runtime.GOMAXPROCS setting.', 8],
  ['go_threads', 'gauge', 'Number of OS threads created.', 15],
  [
    'process_cpu_seconds_total',
    'counter',
    'Total user and system CPU time spent in seconds.',
    8917.43,
  ],
  ['process_max_fds', 'gauge', 'Maximum number of open file descriptors.', 1_048_576],
  [
    'process_network_receive_bytes_total',
    'counter',
    'Number of bytes received by the process over the network.',
    48_211_907_331,
  ],
  [
    'process_network_transmit_bytes_total',
    'counter',
    'Number of bytes sent by the process over the network.',
    97_442_018_765,
  ],
  ['process_open_fds', 'gauge', 'Number of open file descriptors.', 61],
  ['process_resident_memory_bytes', 'gauge', 'Resident memory size in bytes.', 91.5 * MIB],
  [
    'process_start_time_seconds',
    'gauge',
    'Start time of the process since unix epoch in seconds.',
    1_795_176_033.82,
  ],
  ['process_virtual_memory_bytes', 'gauge', 'Virtual memory size in bytes.', 1_310_871_552],
  [
    'process_virtual_memory_max_bytes',
    'gauge',
    'Maximum amount of virtual memory available in bytes.',
    NO_LIMIT,
  ],
  [
    'promhttp_metric_handler_requests_in_flight',
    'gauge',
    'Current number of scrapes being served.',
    1,
  ],
];

const GC_PAUSES: readonly (readonly [quantile: string, seconds: number])[] = [
  ['0', 3.1041e-5],
  ['0.25', 5.9872e-5],
  ['0.5', 8.7718e-5],
  ['0.75', 0.000134502],
  ['1', 0.002718311],
];

export function goRuntime(format: Format): Family[] {
  const single = ([name, type, help, value]: Row): Family => family(name, type, help, {}, value);
  return [
    ...ROWS.map(single),
    family('go_info', 'gauge', 'Information about the Go environment.', { version: 'go1.26.1' }, 1),
    // In OpenMetrics it would share the family name of the gauge, so there it is left out.
    ...(format === 'text'
      ? [
          single([
            'go_memstats_alloc_bytes_total',
            'counter',
            'Total number of bytes allocated in heap until now, even if released already.',
            164_228_903_112,
          ]),
        ]
      : []),
    {
      name: 'go_gc_duration_seconds',
      type: 'summary',
      help: 'A summary of the wall-time pause (stop-the-world) duration in garbage collection cycles.',
      samples: [
        ...GC_PAUSES.map(([quantile, value]) => ({
          suffix: '',
          labels: { quantile: format === 'openmetrics' ? openMetricsFloat(quantile) : quantile },
          value,
        })),
        { suffix: '_sum', labels: {}, value: 1.107322914 },
        { suffix: '_count', labels: {}, value: 10_842 },
      ],
    },
    {
      name: 'promhttp_metric_handler_requests_total',
      type: 'counter',
      help: 'Total number of scrapes by HTTP status code.',
      samples: [
        { suffix: '', labels: { code: '200' }, value: 11_518 },
        { suffix: '', labels: { code: '500' }, value: 0 },
        { suffix: '', labels: { code: '503' }, value: 0 },
      ],
    },
  ];
}

function family(
  name: string,
  type: Family['type'],
  help: string,
  labels: Labels,
  value: number,
): Family {
  return { name, type, help, samples: [{ suffix: '', labels, value }] };
}

function openMetricsFloat(text: string): string {
  return text.includes('.') ? text : `${text}.0`;
}
