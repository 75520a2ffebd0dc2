// What nobody should drop, and somebody will. Each is read by the built command in a process of its
// own, together with a dump that is in order: the counts are right, the findings name the fault, the
// memory stays below a ceiling, and the next open succeeds.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { JsonReport } from '../../src/report/json-report.ts';
import { seeded } from '../../tooling/random.ts';
import { dumpText } from '../bench/dump-text.ts';
import { builtCommand, reports, type Ran } from '../support/command.ts';

const command = builtCommand();

const MIB = 1 << 20;
const GOOD = '# HELP up_seconds Time since the start.\n# TYPE up_seconds gauge\nup_seconds 7\n';
const GOOD_COUNTS = { families: 1, series: 1, samples: 1, exemplars: 0 };

type Content = string | Uint8Array | readonly (string | Uint8Array)[];

function file(name: string, content: Content): string {
  const path = join(command.folder, name);
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  writeFileSync(path, '');
  for (const piece of pieces) writeFileSync(path, piece, { flag: 'a' });
  return name;
}

async function check(names: readonly string[], ...options: string[]): Promise<Ran> {
  // A small heap, so that what is not a column shows.
  return command.run(['check', '--json', ...options, ...names], {
    cwd: command.folder,
    node: ['--max-old-space-size=256'],
  });
}

interface Expected {
  readonly status: number;
  /** Bytes that the whole process may ever hold. */
  readonly ceiling: number;
  readonly options?: readonly string[];
}

/** Checks `content` and then a good dump in the same process; answers with the first report. */
async function survive(
  content: Content,
  { status, ceiling, options = [] }: Expected,
): Promise<JsonReport> {
  const ran = await check([file('bad.prom', content), file('good.prom', GOOD)], ...options);
  const [bad, good] = reports(ran);
  expect(good).toMatchObject(GOOD_COUNTS);
  expectPeak(ran, ceiling);
  expect(ran.status).toBe(status);
  if (bad === undefined) throw new Error(`no report: ${ran.stderr}`);
  return bad;
}

function expectPeak({ peak }: Ran, ceiling: number): void {
  // Linux tells; elsewhere the small heap is the only bound.
  if (process.platform === 'linux') expect(peak).toBeLessThan(ceiling);
}

const rulesOf = (report: JsonReport) => report.findings.map(({ rule, count }) => [rule, count]);

const countsOf = ({ families, series, samples, exemplars }: JsonReport) => ({
  families,
  series,
  samples,
  exemplars,
});

const NOTHING = { families: 0, series: 0, samples: 0, exemplars: 0 };

describe('nothing at all', () => {
  it('is said to be empty', async () => {
    const report = await survive('', { status: 1, ceiling: 200 * MIB });
    expect(report).toMatchObject({ dialect: 'not-an-exposition', looksLike: 'empty', bytes: 0 });
    expect(rulesOf(report)).toEqual([['dump/nothing-readable', 1]]);
  });

  it('is 5 million blank lines as well', async () => {
    const content = '\n'.repeat(5_000_000);
    const report = await survive(content, { status: 1, ceiling: 350 * MIB });
    expect(report).toMatchObject({ ...NOTHING, looksLike: 'empty', bytes: 5_000_000 });
  });

  it('is one finding for 5 million blank lines where OpenMetrics forbids each', async () => {
    const content = '\n'.repeat(5_000_000);
    const options = ['--as', 'openmetrics', '--consumer', 'prometheus-3.5'];
    const report = await survive(content, { status: 1, ceiling: 800 * MIB, options });
    expect(countsOf(report)).toEqual(NOTHING);
    expect(rulesOf(report)).toContainEqual(['om/blank-line', 5_000_000]);
  });
});

describe('one line of 100 MB', () => {
  const hundred = (text: string): string[] => Array<string>(100).fill(text.repeat(MIB));

  it('is a sample if it is one', async () => {
    const content = ['up_seconds{b="', ...hundred('x'), '"} 1\n'];
    const report = await survive(content, { status: 0, ceiling: 700 * MIB });
    expect(countsOf(report)).toEqual(GOOD_COUNTS);
    expect(report.bytes).toBe(100 * MIB + 19);
  });

  it('without an end is one fault', async () => {
    const content = [GOOD, 'up_seconds{b="', ...hundred('\\')];
    const report = await survive(content, { status: 1, ceiling: 700 * MIB });
    expect(countsOf(report)).toEqual(GOOD_COUNTS);
    expect(rulesOf(report)).toContainEqual(['prom/unclosed', 1]);
  });

  it('of one word is no exposition', async () => {
    const report = await survive(hundred('x'), { status: 1, ceiling: 700 * MIB });
    expect(report).toMatchObject({ ...NOTHING, dialect: 'not-an-exposition' });
  });
});

describe('bytes that mean nothing', () => {
  const noise = (size: number, seed: number): Uint8Array => {
    const random = seeded(seed);
    return Uint8Array.from({ length: size }, () => random.below(256));
  };

  it('are no exposition', async () => {
    const report = await survive(noise(8 * MIB, 1), { status: 1, ceiling: 350 * MIB });
    expect(report).toMatchObject({ ...NOTHING, dialect: 'not-an-exposition' });
    expect(rulesOf(report)).toEqual([['dump/nothing-readable', 1]]);
  });

  it.each(['text', 'openmetrics'])('are read to their end when told to be %s', async (as) => {
    const options = ['--as', as];
    const report = await survive(noise(2 * MIB, 2), { status: 1, ceiling: 350 * MIB, options });
    expect(report.bytes).toBe(2 * MIB);
    expect(report.findings.length).toBeGreaterThan(0);
    const last = Math.max(...report.findings.map(({ line }) => line));
    expect(last).toBeGreaterThan(1000);
  });
});

describe('a dump cut anywhere', () => {
  const TEXT = [
    '# HELP jobs_total Jobs done, by \\\\ "kind".',
    '# TYPE jobs_total counter',
    'jobs_total{kind="a \\"b\\"\\n",zone="é😀"} 12 1700000000000',
    'jobs_total{kind="c"} 3.5e+06',
    '# TYPE wait_seconds histogram',
    'wait_seconds_bucket{le="0.5"} 1',
    'wait_seconds_bucket{le="+Inf"} 2',
    'wait_seconds_sum 1.25',
    'wait_seconds_count 2',
    '',
  ].join('\n');
  const OPENMETRICS = `${TEXT.replaceAll(/(HELP|TYPE) jobs_total/g, '$1 jobs')
    .replace(' 1700000000000', ' # {trace_id="abc"} 1.0 1700000000.5')
    .replace('by \\\\ "kind"', 'by kind')}# EOF\n`;

  it.each([
    ['text', TEXT],
    ['openmetrics', OPENMETRICS],
  ])('as %s keeps every whole line and goes on with the next dump', async (as, text) => {
    const bytes = new TextEncoder().encode(text);
    const names = Array.from(bytes, (_, size) => file(`${as}-${size}`, bytes.subarray(0, size)));
    names.push(file('whole', bytes), file('good.prom', GOOD));
    const ran = await check(names, '--as', as);
    const all = reports(ran);
    expect(all.length).toBe(bytes.length + 2);
    expectPeak(ran, 400 * MIB);

    for (const [size, report] of all.slice(0, bytes.length).entries()) {
      const whole = new TextDecoder().decode(bytes.subarray(0, size)).split('\n');
      const kept = whole.slice(0, -1).filter((line) => line !== '' && !line.startsWith('#')).length;
      // What the cut left of the last line may still read as a sample.
      expect([kept, kept + 1]).toContain(report.samples);
      if (as === 'openmetrics' && size > 0) {
        expect(report.findings.map(({ rule }) => rule)).toContain(
          size === bytes.length - 1 ? 'om/eof-newline' : 'om/missing-eof',
        );
      }
      const end = whole.length;
      expect(report.findings.filter(({ line }) => line < 1 || line > end)).toEqual([]);
    }
    expect(all.at(-2)).toMatchObject({ families: 2, samples: 6 });
    expect(all.at(-1)?.samples).toBe(1);
  });
});

describe('labels beyond measure', () => {
  it('of 1 MB each are values like others', async () => {
    const lines = Array.from({ length: 50 }, (_, i) => [
      `a{b="${i}`,
      'é'.repeat(MIB / 2),
      '"} 1\n',
    ]);
    const report = await survive(lines.flat(), { status: 0, ceiling: 500 * MIB });
    expect(countsOf(report)).toEqual({ families: 1, series: 50, samples: 50, exemplars: 0 });
    for (const { message } of report.findings) expect(message.length).toBeLessThan(5000);
  });

  it('of 10 000 on one series make one series, in whatever order they come', async () => {
    const labels = Array.from({ length: 10_000 }, (_, i) => `l${i}="v${i}"`);
    const turned = [...labels.slice(77), ...labels.slice(0, 77)];
    const content = `a{${labels.join(',')}} 1\na{${turned.join(',')}} 1\n`;
    const report = await survive(content, { status: 3, ceiling: 250 * MIB });
    expect(countsOf(report)).toEqual({ families: 1, series: 1, samples: 2, exemplars: 0 });
    expect(rulesOf(report)).toContainEqual(['prom/duplicate-series', 1]);
  });

  it('of 10 000 equal names are one finding', async () => {
    const labels = Array.from({ length: 10_000 }, (_, i) => `same="v${i}"`);
    const report = await survive(`a{${labels.join(',')}} 1\n`, { status: 1, ceiling: 250 * MIB });
    expect(report.samples).toBe(1);
    const found = report.findings.filter(({ rule }) => rule === 'prom/duplicate-label');
    expect(found.length).toBe(1);
  });
});

describe('a gzip bomb', () => {
  it('is read up to a bound, and that is said', async () => {
    const member = gzipSync(new Uint8Array(64 * MIB));
    const bomb = file('bomb.gz', Array<Uint8Array>(40).fill(member)); // 2.6 GB of NUL in 2.6 MB
    const ran = await check([bomb, file('good.prom', GOOD)]);
    const [bad, good] = reports(ran);
    expect(bad).toMatchObject({ ...NOTHING, bytes: 40 * member.length });
    expect(bad?.findings.length).toBeGreaterThan(0);
    expect(good).toMatchObject(GOOD_COUNTS);
    expect(ran.stderr).toMatch(/^exposcope: bomb\.gz: It expands to more than .+ reading stopped/);
    expect(ran.status).toBe(2);
    expectPeak(ran, 450 * MIB);
  });

  it('in a bomb is found out as well', async () => {
    const inner = gzipSync(new Uint8Array(256 * MIB));
    const ran = await check([file('twice.gz', gzipSync(inner)), file('good.prom', GOOD)]);
    expect(reports(ran)[1]).toMatchObject(GOOD_COUNTS);
    expect(ran.stderr).toMatch(/^exposcope: twice\.gz: .+ reading stopped/);
    expect(ran.status).toBe(2);
    expectPeak(ran, 450 * MIB);
  });
});

describe('files in the wrong number', () => {
  it('a folder is told, and what stands beside it is read', async () => {
    mkdirSync(join(command.folder, 'folder'));
    const ran = await check(['folder', file('good.prom', GOOD)]);
    expect(reports(ran)).toMatchObject([{ file: 'good.prom', ...GOOD_COUNTS }]);
    expect(ran.stderr).toBe('exposcope: folder: this is a folder; name the files in it\n');
    expect(ran.status).toBe(2);
  });

  it('fifty at once are fifty reports, and hold no more memory than a few', async () => {
    const names = Array.from({ length: 50 }, (_, i) =>
      file(`fifty-${i}`, [...dumpText({ series: 10_000 + i, seed: i, format: 'text' })]),
    );
    const ran = await check([...names, file('good.prom', GOOD)]);
    const all = reports(ran);
    expect(all.map((report) => report.file)).toEqual([...names, 'good.prom']);
    expect(all.slice(0, 50).map(({ series }) => series)).toEqual(names.map((_, i) => 10_000 + i));
    expect(
      all.flatMap(({ findings }) => findings.filter(({ level }) => level === 'error')),
    ).toEqual([]);
    expect(ran.status).toBe(0);
    expectPeak(ran, 500 * MIB);
  });

  it('one given twice is reported twice, alike', async () => {
    const name = file('twice.prom', `${GOOD}up_seconds 8\n`);
    const ran = await check([name, name, file('good.prom', GOOD)]);
    const [first, second, good] = reports(ran);
    expect(first).toEqual(second);
    expect(rulesOf(first!)).toEqual([['prom/duplicate-series', 1]]);
    expect(good).toMatchObject(GOOD_COUNTS);
    expect(ran.status).toBe(3);
    expectPeak(ran, 200 * MIB);
  });
});

describe('label values that attack whoever shows them', () => {
  const attacks = {
    html: '<script>alert(1)</script><img src=x onerror=alert(1)>&quot;',
    ansi: '\u001b[2J\u001b]0;owned\u0007\u009b31m',
    bidi: '\u202egnp.exe\u2066\u200f',
    nul: 'before\0after',
  };

  it('are values: counted, stored, and powerless in what is printed', async () => {
    const lines = Object.entries(attacks).flatMap(([name, value]) => [
      `a{kind="${name}",v="${value}"} 1`,
      `a{kind="${name}",v="${value}"} 1`,
      `a{kind="${name}",v="${value}"} no`,
    ]);
    const content = `# TYPE a gauge\n${lines.join('\n')}\n`;
    const report = await survive(content, { status: 1, ceiling: 200 * MIB });
    expect(countsOf(report)).toEqual({ families: 1, series: 4, samples: 8, exemplars: 0 });
    expect(rulesOf(report)).toContainEqual(['prom/duplicate-series', 4]);
    expect(rulesOf(report)).toContainEqual(['prom/bad-value', 4]);

    for (const options of [['--json'], []]) {
      const ran = await command.run(['check', ...options, 'bad.prom'], { cwd: command.folder });
      const acting = Array.from(ran.stdout + ran.stderr).filter(isActing);
      expect(acting).toEqual([]);
    }
  });
});

/** Whether a terminal would obey or hide it. */
function isActing(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return (
    (code < 0x20 && char !== '\n') ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}
