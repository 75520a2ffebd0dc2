import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { examples } from '../../../src/examples/index.ts';
import { exampleTexts } from '../../../tooling/examples/index.ts';
import { examples as examplesPlugin } from '../../../tooling/examples-plugin.ts';
import { openBytes } from '../../support/open.ts';

async function open(id: string) {
  const example = examples.find((each) => each.id === id);
  if (example === undefined) throw new Error(`no example ${id}`);
  const bytes = new Uint8Array(await (await example.load()).arrayBuffer());
  const { overview, findings } = await openBytes(bytes, { name: example.fileName });
  return { overview, rules: [...new Set(findings.findings.map(({ rule }) => rule))] };
}

describe('the examples', () => {
  it('are those that the build makes, in the same order', () => {
    const named = examples.map(({ id, fileName }) => [id, fileName]);
    expect(named).toEqual(exampleTexts.map(({ id, fileName }) => [id, fileName]));
  });

  it.each(examples.map((example) => [example.id, example] as const))(
    '%s comes out of its module as it was made, with the series it names',
    async (id, example) => {
      const made = exampleTexts.find((each) => each.id === id);
      expect(await (await example.load()).text()).toBe(made?.text());
      const { overview } = await open(id);
      expect(overview.counts.series).toBe(example.series);
    },
  );

  it.each(exampleTexts.map(({ id }) => id))('%s costs a page at most 60 kB', (id) => {
    const { load } = examplesPlugin();
    if (typeof load !== 'function') throw new Error('the plugin loads nothing');
    const code = Reflect.apply(load, undefined, [`\0virtual:example/${id}`]) as string;
    expect(gzipSync(code).length).toBeLessThan(60_000);
  });
});

describe('the healthy service', () => {
  it.each([
    ['go-service', 'prometheus-text-0.0.4'],
    ['go-service-openmetrics', 'openmetrics-1.0'],
  ])('%s is %s, and everybody takes it without an error', async (id, dialect) => {
    const { overview } = await open(id);
    expect(overview.dialect).toBe(dialect);
    expect(overview.findings).toMatchObject({ error: 0, warning: 0 });
    const judged = overview.verdicts.filter(({ verdict }) => verdict !== 'not-judged');
    expect(judged.length).toBeGreaterThan(0);
    expect(judged.filter(({ verdict }) => verdict !== 'accepts')).toEqual([]);
  });

  it('tells the same in both dialects, but for the counter that clashes in one', async () => {
    const text = await open('go-service');
    const openMetrics = await open('go-service-openmetrics');
    expect(text.overview.counts.samples - openMetrics.overview.counts.samples).toBe(1);
    expect(openMetrics.overview.counts.exemplars).toBeGreaterThan(20);
    expect(text.overview.libraries.map(({ id }) => id)).toEqual(
      openMetrics.overview.libraries.map(({ id }) => id),
    );
  });

  it('caught by curl -v is the same after repair', async () => {
    const { overview } = await open('curl-transcript');
    const { overview: plain } = await open('go-service');
    expect(overview.counts).toEqual(plain.counts);
    expect(overview.findings).toEqual(plain.findings);
    expect(overview.repairs.map(({ repair }) => repair).sort()).toEqual([
      'http-transcript',
      'spliced-lines',
    ]);
    expect(overview.contentType).toMatch(/^text\/plain; version=0\.0\.4/);
  });
});

describe('the label explosion', () => {
  it('has 20 000 series and more, most of them by one label', async () => {
    const { overview } = await open('label-explosion');
    expect(overview.counts.series).toBeGreaterThanOrEqual(20_000);
    expect(overview.findings.error).toBe(0);
    expect(overview.labels.find(({ name }) => name === 'path')).toMatchObject({ values: 1360 });
    expect(overview.labels.find(({ name }) => name === 'email')).toMatchObject({ values: 1000 });
    expect(overview.labels.find(({ name }) => name === 'job_id')).toMatchObject({ values: 120 });
  });
});

describe('the histograms that lie', () => {
  it('break nine promises, and no Prometheus says a word', async () => {
    const { overview, rules } = await open('lying-histogram');
    expect(rules.filter((rule) => rule !== 'prom/hist-le-spelling').sort()).toEqual([
      'lint/abbrev-unit',
      'prom/hist-inf-bucket',
      'prom/hist-inf-count',
      'prom/hist-le',
      'prom/hist-monotonic',
      'prom/hist-order',
      'prom/hist-parts',
      'prom/hist-sum',
      'prom/hist-values',
    ]);
    const rejecting = overview.verdicts.filter(({ verdict }) => verdict === 'rejects');
    expect(rejecting.map(({ consumer }) => consumer)).not.toContain('prometheus-3.5');
  });
});

describe('the broken OpenMetrics body', () => {
  it('is told as OpenMetrics, read to its end, and refused for what it lacks', async () => {
    const { overview, rules } = await open('broken-openmetrics');
    expect(overview.dialect).toBe('openmetrics-1.0');
    for (const rule of [
      'om/blank-line',
      'om/comment',
      'om/counter-suffix',
      'om/counter-value',
      'om/exemplar-length',
      'om/exemplar-place',
      'om/info',
      'om/label-unique',
      'om/metadata-after-sample',
      'om/missing-eof',
      'om/stateset',
      'om/summary-count',
      'om/summary-quantile',
      'om/timestamp-ms',
      'om/type-word',
      'om/unit-suffix',
    ]) {
      expect(rules).toContain(rule);
    }
    const verdict = overview.verdicts.find(({ consumer }) => consumer === 'prometheus-3.5');
    expect(verdict?.verdict).toBe('rejects');
  });
});
