// `npm run bench`: how fast a dump is read and checked, beside what else there is.
//
//   npm run bench -- [--series 1000000] [--rounds 5] [--seed 1]
//
// Each run is a process of its own, contestants take turns, and the median counts. Before that all
// must have seen the same number of samples.

import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { contestants, INSIDE, type Contestant, type Result } from './contestants.ts';
import { dumpText } from './dump-text.ts';
import { runInside } from './inside.ts';
import { runProgram } from './measure.ts';
import { table, type Row } from './table.ts';

/** What a rival that builds an object a sample can hold. */
const PART = 100_000;

/** Where a sample line of a histogram of the dump begins; no piece ends inside a line. */
const HISTOGRAM_SAMPLE = /^http_request_duration\w*\{/m;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    series: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    inside: { type: 'string' },
  },
});

const script = process.argv[1] ?? '';
const root = join(import.meta.dirname, '../..');

if (values.inside !== undefined) {
  const name = INSIDE.find((each) => each === values.inside);
  const [file] = positionals;
  if (name === undefined || file === undefined) throw new Error(`no contestant ${values.inside}`);
  console.log(JSON.stringify(await runInside(name, file)));
} else {
  const folder = mkdtempSync(join(tmpdir(), 'exposcope-bench-'));
  try {
    await bench(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bench(folder: string): Promise<void> {
  const series = atLeastOne('series', values.series);
  const rounds = atLeastOne('rounds', values.rounds);
  const seed = Number(values.seed);
  buildCommand();

  const part = Math.min(series, PART);
  const dumps = {
    all: await write(join(folder, 'all.prom'), series, seed),
    part: await write(join(folder, 'part.prom'), part, seed),
  };

  const [load = 0] = loadavg();
  const taking = contestants(script, join(root, 'dist-cli/exposcope.mjs'));
  const results = new Map<Contestant, Result[]>(taking.map((each) => [each, []]));
  // The first round warms the disk and must agree; it is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const contestant of taking) {
      const dump = dumps[contestant.share];
      const result = contestant.resultOf(await runProgram(contestant.program(dump.file)));
      const expected = dump[contestant.counts];
      if (result.samples !== expected) {
        throw new Error(
          `${contestant.name} saw ${result.samples} ${contestant.counts} where there are ${expected}`,
        );
      }
      if (round > 0) results.get(contestant)?.push(result);
    }
  }

  const rows = taking.map((contestant): Row => {
    const runs = results.get(contestant) ?? [];
    const peaks = runs.flatMap(({ peak }) => (peak === undefined ? [] : [peak]));
    const cpuSeconds = runs.flatMap(({ cpu }) => (cpu === undefined ? [] : [cpu]));
    return {
      name: contestant.name,
      does: contestant.does,
      samples: dumps[contestant.share].samples,
      bytes: dumps[contestant.share].bytes,
      seconds: median(runs.map(({ seconds }) => seconds)),
      ...(peaks.length === 0 ? {} : { peak: Math.max(...peaks) }),
      ...(cpuSeconds.length === 0 ? {} : { cpu: median(cpuSeconds) }),
    };
  });
  console.log(about(series, seed, rounds, dumps.all.bytes, load));
  console.log(table(rows));
  console.log(
    '\nparse-prometheus-text-format is given a part, since it makes an object a sample; it keeps one' +
      '\nhistogram a family, whatever the labels, so its count was compared without histograms.',
  );
  if (!rows.some(({ name }) => name === 'promtool')) {
    console.log('\npromtool is not installed here, so it did not take part.');
  }
}

function about(series: number, seed: number, rounds: number, bytes: number, load: number): string {
  const [cpu] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const version = spawnSync('promtool', ['--version'], { encoding: 'utf8' });
  const rival = /version (\S+)/.exec(version.stdout)?.[1];
  return [
    `- Machine: ${availableParallelism()} × ${cpu?.model ?? 'unknown CPU'}, ${memory} GiB, ${process.platform} ${process.arch}`,
    `- Node ${process.version}${rival === undefined ? '' : `, promtool ${rival}`}`,
    `- Date: ${new Date().toISOString().slice(0, 10)}; load of the machine when it began: ${load.toFixed(1)}`,
    `- Dump: ${series} series, ${(bytes / 1e6).toFixed(1)} MB, seed ${seed}, text format 0.0.4`,
    `- Medians of ${rounds} runs after one that is not counted; contestants take turns, each run is a process of its own`,
    '',
  ].join('\n');
}

interface Dump {
  readonly file: string;
  readonly bytes: number;
  readonly samples: number;
  readonly 'samples outside of histograms': number;
}

async function write(file: string, series: number, seed: number): Promise<Dump> {
  const shape = { series, seed, format: 'text' } as const;
  await pipeline(Readable.from(dumpText(shape)), createWriteStream(file));
  let histograms = 0;
  for (const piece of dumpText(shape)) histograms += piece.split(HISTOGRAM_SAMPLE).length - 1;
  return {
    file,
    bytes: statSync(file).size,
    samples: series,
    'samples outside of histograms': series - histograms,
  };
}

function buildCommand(): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '-c', 'vite.cli.config.ts', '--logLevel', 'warn'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the command could not be built:\n${stderr}`);
}

function atLeastOne(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) {
    throw new RangeError(`--${name} takes a whole number from 1, not ${text}`);
  }
  return value;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  const lower = sorted[middle - 1];
  if (upper === undefined) throw new RangeError('no run to take the median of');
  return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
}
