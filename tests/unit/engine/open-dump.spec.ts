import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openDump } from '../../../src/engine/engine.ts';
import type { Progress } from '../../../src/protocol/engine-api.ts';
import { openBytes, openText } from '../../support/open.ts';

const OPENMETRICS = '# TYPE a counter\na_total 1\n# EOF\n';
const verdicts = async (input: string | Uint8Array) => {
  const dump = typeof input === 'string' ? await openText(input) : await openBytes(input);
  return Object.fromEntries(
    dump.overview.verdicts.map(({ consumer, verdict, line }) => [
      consumer,
      line === undefined ? verdict : `${verdict} in line ${line}`,
    ]),
  );
};

describe('the dialect of a dump', () => {
  it.each([
    ['a 1\n', {}, 'prometheus-text-0.0.4', 'no-openmetrics-sign'],
    [OPENMETRICS, {}, 'openmetrics-1.0', 'eof-line'],
    ['a 1\n', { contentType: 'application/openmetrics-text' }, 'openmetrics-1.0', 'content-type'],
    [OPENMETRICS, { contentType: 'text/plain' }, 'prometheus-text-0.0.4', 'content-type'],
    [OPENMETRICS, { as: 'prometheus-text-0.0.4' }, 'prometheus-text-0.0.4', 'forced'],
    ['{"a.b"} 1\n', {}, 'prometheus-text-1.0.0', 'quoted-names'],
    ['# TYPE a info\na_info{v="1"} 1\n', {}, 'openmetrics-1.0', 'om-type-word'],
    ['<html><body>404</body></html>\n', {}, 'not-an-exposition', 'not-readable'],
  ] as const)('of %j with %j is %s, because %s', async (text, options, dialect, reason) => {
    const { overview } = await openText(text, options);
    expect(overview.dialect).toBe(dialect);
    expect(overview.because.map((because) => because.reason)).toContain(reason);
  });

  it('is told by a last line that comes long after the head', async () => {
    const text = `${'a_gauge{label="value"} 12345\n'.repeat(20_000)}# EOF\n`;
    const { overview } = await openText(text);
    expect(overview.dialect).toBe('openmetrics-1.0');
    expect(overview.because).toEqual([{ reason: 'eof-line', line: 20_001, text: '# EOF' }]);
    expect(overview.counts.samples).toBe(20_000);
  });

  it('is text for an empty body that came with a header', async () => {
    const { overview } = await openText('', { contentType: 'text/plain; version=0.0.4' });
    expect(overview.dialect).toBe('prometheus-text-0.0.4');
    expect((await openText('')).overview.looksLike).toBe('empty');
  });
});

describe('a repaired dump', () => {
  const crlf = '# TYPE a gauge\r\na 1\r\n';

  it('is counted as repaired and judged as given', async () => {
    const { overview } = await openText(crlf);
    expect(overview.counts.samples).toBe(1);
    expect(overview.repairs.map(({ repair }) => repair)).toEqual(['crlf-line-ends']);
    expect(await verdicts(crlf)).toMatchObject({
      'prometheus-3.5': 'rejects in line 1',
      expfmt: 'rejects in line 1',
      client_python: 'accepts',
    });
  });

  it('still tells the finding that made it be rejected', async () => {
    const { findings } = await openText(crlf);
    expect(findings.findings.map(({ rule, places }) => `${rule} ${places[0]!.line}`)).toContain(
      'prom/crlf 1',
    );
  });

  it('points into a transcript whose body has other line ends', async () => {
    const transcript =
      'HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\n\r\n# TYPE a gauge\r\na 1\r\n';
    const { findings } = await openText(transcript);
    expect(await verdicts(transcript)).toMatchObject({ 'prometheus-3.5': 'rejects in line 4' });
    const crlf = findings.findings.find(({ rule }) => rule === 'prom/crlf');
    expect(crlf?.places.map(({ line }) => line)).toEqual([4, 5]);
  });

  it('tells of the text before repair only what a consumer minds', async () => {
    const { findings } = await openText('> # TYPE a gauge\n> a 1\n> b{c="d"} 2\n');
    expect(findings.findings.map(({ rule }) => rule)).toContain('prom/metric-name');
    expect(findings.findings.map(({ rule }) => rule)).not.toContain('prom/not-metrics');
  });

  it('is judged by its body when it was only packed or transcribed', async () => {
    const body = 'a 1\nb 2 x\n';
    const transcript = `HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\n\r\n${body}`;
    expect(await verdicts(gzipSync(body))).toMatchObject({ 'prometheus-3.5': 'rejects in line 2' });
    expect(await verdicts(transcript)).toMatchObject({ 'prometheus-3.5': 'rejects in line 5' });
  });

  it('points at places in the text as given', async () => {
    const { findings } = await openText('> # TYPE a gauge\n> a 1\n> b one\n');
    const bad = findings.findings.find(({ rule }) => rule === 'prom/bad-value')!;
    expect(bad.places).toEqual([{ line: 3, column: 5, length: 3 }]);
  });
});

describe('opening', () => {
  const slices = async function* () {
    for (let i = 0; i < 10; i++) {
      yield new TextEncoder().encode(`a{i="${i}"} ${i}\n`.repeat(3));
      await Promise.resolve();
    }
  };

  it('tells totals that never go down', async () => {
    const told: Progress[] = [];
    await openDump({ name: 'x', slices: slices(), onProgress: (p) => told.push(p) });
    expect(told).toHaveLength(10);
    for (let i = 1; i < told.length; i++)
      expect(told[i]!.samples).toBeGreaterThanOrEqual(told[i - 1]!.samples);
  });

  it('ends at the next slice when it is called off', async () => {
    let asked = 0;
    const answer = await openDump({ name: 'x', slices: slices(), cancelled: () => ++asked > 3 });
    expect(answer).toBeUndefined();
    expect(asked).toBe(4);
  });

  it('lets an error of the slices through', async () => {
    const broken = async function* () {
      yield new TextEncoder().encode('a 1\n');
      await Promise.reject(new Error('the file vanished'));
    };
    await expect(openDump({ name: 'x', slices: broken() })).rejects.toThrow('the file vanished');
  });

  it('gives lines of the text as given, long ones cut around a column', async () => {
    const dump = await openText(`a 1\nb{c="${'x'.repeat(10_000)}"} 2\n`);
    expect(dump.source({ from: 1, count: 1 }).rows).toEqual([
      { line: 1, text: 'a 1', cutBefore: 0, cutAfter: 0 },
    ]);
    const [long] = dump.source({ from: 2, count: 1 }, 5000).rows;
    expect(long!.text.length + long!.cutBefore + long!.cutAfter).toBe(10_009);
  });
});
