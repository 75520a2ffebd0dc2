// A healthy service in Go: a shop's checkout, up for two days, as client_golang serves it.

import { seeded, type Random } from '../random.ts';
import type { Example } from './example.ts';
import { exposition, type Exemplar, type Family, type Format, type Labels } from './exposition.ts';
import { goRuntime } from './go-runtime.ts';
import { DEFAULT_BOUNDS, histogramSamples, spread } from './histogram.ts';

/** 2026-11-22 12:00:00 UTC, in seconds: when it was scraped. */
const SCRAPED = 1_795_348_800;

const ROUTES: readonly (readonly [method: string, route: string, typical: number, load: number])[] =
  [
    ['GET', '/cart', 0.012, 184_213],
    ['POST', '/cart/items', 0.021, 91_772],
    ['DELETE', '/cart/items/{item}', 0.018, 7331],
    ['POST', '/checkout', 0.14, 22_906],
    ['GET', '/orders/{order}', 0.009, 48_117],
    ['GET', '/healthz', 0.0009, 34_560],
  ];

/** Share of the requests, by status code. */
const OUTCOMES: readonly (readonly [code: string, share: number])[] = [
  ['200', 0.962],
  ['400', 0.021],
  ['404', 0.011],
  ['500', 0.004],
  ['503', 0.002],
];

export function goServiceText(format: Format): string {
  const random = seeded(20261122);
  return exposition([...goRuntime(format), ...shop(format, random)], format);
}

export const goService: Example = {
  id: 'go-service',
  fileName: 'checkout.prom',
  text: () => goServiceText('text'),
};

export const goServiceOpenMetrics: Example = {
  id: 'go-service-openmetrics',
  fileName: 'checkout.om',
  text: () => goServiceText('openmetrics'),
};

function shop(format: Format, random: Random): Family[] {
  return [
    {
      name: 'checkout_build_info',
      type: 'gauge',
      help: 'The build that answers, as labels of a constant 1.',
      samples: [
        {
          suffix: '',
          labels: { goversion: 'go1.26.1', revision: '8f31c0de', version: '4.7.2' },
          value: 1,
        },
      ],
    },
    {
      name: 'checkout_http_requests_total',
      type: 'counter',
      help: 'Requests answered, by route and status code.',
      samples: ROUTES.flatMap(([method, route, , load]) =>
        OUTCOMES.map(([code, share]) => ({
          suffix: '',
          labels: { code, method, route },
          value: Math.round(load * share),
          ...(code === '200' ? { exemplar: exemplar(random, 1) } : {}),
        })),
      ),
    },
    {
      name: 'checkout_http_request_duration_seconds',
      type: 'histogram',
      help: 'Time from the first byte of a request to the last byte of its answer.',
      samples: ROUTES.flatMap(([method, route, typical, load]) =>
        histogram({ method, route }, load, typical, format, random),
      ),
    },
    {
      name: 'checkout_http_requests_in_flight',
      type: 'gauge',
      help: 'Requests that are being answered.',
      samples: [{ suffix: '', labels: {}, value: 4 }],
    },
    {
      name: 'checkout_payment_duration_seconds',
      type: 'histogram',
      help: 'Time that payment providers took to answer.',
      samples: ['card', 'invoice', 'wallet'].flatMap((provider, i) =>
        histogram({ provider }, 4800 + i * 911, 0.2 + i * 0.1, format, random),
      ),
    },
    {
      name: 'checkout_orders_placed_total',
      type: 'counter',
      help: 'Orders placed, by channel.',
      samples: ['app', 'partner', 'web'].map((channel, i) => ({
        suffix: '',
        labels: { channel },
        value: [8114, 902, 13_371][i] ?? 0,
      })),
    },
    {
      name: 'checkout_db_connections',
      type: 'gauge',
      help: 'Connections to the database, by state.',
      samples: ['idle', 'in_use', 'waiting'].map((state, i) => ({
        suffix: '',
        labels: { state },
        value: [11, 5, 0][i] ?? 0,
      })),
    },
    {
      name: 'checkout_queue_oldest_message_age_seconds',
      type: 'gauge',
      help: 'Age of the message that has waited longest, by queue.',
      samples: ['confirmations', 'invoices', 'stock'].map((queue) => ({
        suffix: '',
        labels: { queue },
        value: Number((random.next() * 3).toFixed(3)),
      })),
    },
  ];
}

function histogram(labels: Labels, load: number, typical: number, format: Format, random: Random) {
  const observed = spread(load, typical, DEFAULT_BOUNDS);
  const exemplars = new Map<number, Exemplar>();
  for (const [bucket, count] of observed.counts.entries()) {
    const bound = DEFAULT_BOUNDS[bucket];
    if (count === 0 || bound === undefined) continue;
    const below = DEFAULT_BOUNDS[bucket - 1] ?? 0;
    exemplars.set(bucket, exemplar(random, below + (bound - below) * random.next()));
  }
  return histogramSamples(labels, DEFAULT_BOUNDS, { ...observed, exemplars }, format);
}

function exemplar(random: Random, value: number): Exemplar {
  return {
    labels: { trace_id: random.hex(32) },
    value: Number(value.toPrecision(6)),
    at: SCRAPED - random.next() * 900,
  };
}
