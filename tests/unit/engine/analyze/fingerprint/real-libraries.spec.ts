import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry, Summary } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../../../src/engine/analyze/fingerprint/fingerprint.ts';
import { TextStore } from '../../../../../src/engine/text/text-store.ts';
import type { TextGrammar } from '../../../../../src/model/dialect.ts';
import { readText } from '../../../../support/read.ts';

function named(dump: string, grammar: TextGrammar = 'prometheus'): string[] {
  const text = new TextStore();
  text.push(new TextEncoder().encode(dump));
  text.seal();
  return fingerprint(readText(dump, grammar), text).map(
    ({ id, certainty }) => `${id} (${certainty})`,
  );
}

describe('prom-client as it is', () => {
  it('is named by its default metrics', async () => {
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    expect(named(await registry.metrics())).toEqual(['prom-client (certain)']);
  });

  it('is likely without them, when there is a histogram with labels', async () => {
    const registry = new Registry();
    const options = { help: 'x', registers: [registry] };
    new Counter({ ...options, name: 'jobs_total' }).inc(2_500_000);
    new Gauge({ ...options, name: 'open' }).set(0.000_02);
    new Histogram({ ...options, name: 'lag_seconds', labelNames: ['path'] }).observe(
      { path: '/' },
      2,
    );
    expect(named(await registry.metrics())).toEqual(['prom-client (likely)']);
  });

  it('is likely by the quantiles of a summary', async () => {
    const registry = new Registry();
    new Summary({ name: 'lag', help: 'x', registers: [registry] }).observe(3);
    expect(named(await registry.metrics())).toEqual(['prom-client (likely)']);
  });

  it('is not guessed from a counter', async () => {
    const registry = new Registry();
    new Counter({ name: 'jobs_total', help: 'x', registers: [registry] }).inc();
    expect(named(await registry.metrics())).toEqual([]);
  });
});

describe('the OpenTelemetry SDK for JavaScript as it is', () => {
  it('is named', async () => {
    const exporter = new PrometheusExporter({ preventServerStart: true });
    const meter = new MeterProvider({ readers: [exporter] }).getMeter('shop');
    meter.createCounter('jobs').add(3, { queue: 'a' });
    meter.createHistogram('lag', { unit: 's' }).record(3);
    const server = createServer((request, response) => {
      exporter.getMetricsRequestHandler(request, response);
    });
    await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
    const { port } = server.address() as AddressInfo;
    const dump = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    server.close();
    expect(named(dump)).toEqual(['opentelemetry-js (certain)']);
  });
});
