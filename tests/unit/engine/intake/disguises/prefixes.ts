// What stands before every line.

import { each, type Disguise } from './disguise.ts';

export const PREFIX_DISGUISES: readonly Disguise[] = [
  { name: '> quotation', put: each((l) => `> ${l}`), repairs: ['quote-prefix'] },
  { name: '>> quotation', put: each((l) => `>> ${l}`), repairs: ['quote-prefix'] },
  {
    name: 'cat -n',
    put: each((l, n) => `${String(n).padStart(6)}\t${l}`),
    repairs: ['line-numbers'],
  },
  { name: 'grep -n', put: each((l, n) => `${n}:${l}`), repairs: ['line-numbers'] },
  {
    name: 'less -N',
    put: each((l, n) => `${String(n).padStart(7)} ${l}`),
    repairs: ['line-numbers'],
  },
  { name: 'awk NR', put: each((l, n) => `${n}: ${l}`), repairs: ['line-numbers'] },
  {
    name: 'bat',
    put: each((l, n) => `${String(n).padStart(4)}   │ ${l}`),
    repairs: ['line-numbers'],
  },
  { name: 'grep -H', put: each((l) => `/var/lib/node.prom:${l}`), repairs: ['file-prefix'] },
  { name: 'grep -H of a bare name', put: each((l) => `metrics:${l}`), repairs: ['file-prefix'] },
  { name: 'grep -Hn', put: each((l, n) => `a/metrics.txt:${n}:${l}`), repairs: ['file-prefix'] },
  {
    name: 'rg on Windows',
    put: each((l, n) => `C:\\tmp\\m.prom:${n}:${l}`),
    repairs: ['file-prefix'],
  },
  {
    name: 'kubectl --prefix',
    put: each((l) => `[pod/web-7d9c/app] ${l}`),
    repairs: ['log-prefix'],
  },
  {
    name: 'kubectl --prefix of three pods',
    put: each((l, n) => `[pod/web-${['a1', 'b2', 'c3'][n % 3]}/app] ${l}`),
    repairs: ['log-prefix'],
  },
  {
    name: 'kubectl --timestamps',
    put: each((l, n) => `2026-11-22T15:20:27.${String(n * 7919).slice(-6)}Z ${l}`),
    repairs: ['log-prefix'],
  },
  {
    name: 'kubectl --prefix --timestamps',
    put: each((l) => `[pod/web-7d9c/app] 2026-11-22T15:20:27.123456789Z ${l}`),
    repairs: ['log-prefix'],
  },
  { name: 'stern', put: each((l) => `web-7d9c5-abcde app ${l}`), repairs: ['log-prefix'] },
  { name: 'docker compose', put: each((l) => `web-1  | ${l}`), repairs: ['log-prefix'] },
  {
    name: 'docker compose -t',
    put: each((l) => `web-1  | 2026-11-22T15:20:27.123456789Z ${l}`),
    repairs: ['log-prefix'],
  },
  {
    name: 'the container runtime’s log file',
    put: each((l) => `2026-11-22T15:20:27.123456789+01:00 stdout F ${l}`),
    repairs: ['log-prefix'],
  },
  {
    name: 'journalctl',
    put: each((l, n) => `Nov 22 15:20:${String(n % 60).padStart(2, '0')} host-a web[4711]: ${l}`),
    repairs: ['log-prefix'],
  },
  {
    name: 'journalctl -o short-iso',
    put: each((l) => `2026-11-22T15:20:27+0100 host-a web[4711]: ${l}`),
    repairs: ['log-prefix'],
  },
  { name: 'Go’s log', put: each((l) => `2026/11/22 15:20:27 ${l}`), repairs: ['log-prefix'] },
  {
    name: 'a logger with level',
    put: each((l) => `[2026-11-22 15:20:27,123] INFO - ${l}`),
    repairs: ['log-prefix'],
  },
];
