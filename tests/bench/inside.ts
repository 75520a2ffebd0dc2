// Contestants that run in this program: the file is in memory before the clock starts.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openDump } from '../../src/engine/engine.ts';
import { Reader } from '../../src/engine/formats/reader.ts';
import type { Inside, InsideResult } from './contestants.ts';
import { peakOf } from './measure.ts';

/** As in the page and in the command. */
const SLICE = 1 << 20;

const RUNS: Readonly<Record<Inside, (bytes: Uint8Array) => Promise<number> | number>> = {
  reader: (bytes) => {
    const reader = new Reader('prometheus');
    for (const slice of slicesOf(bytes)) reader.push(slice);
    return reader.end().samples.length;
  },

  check: async (bytes) => {
    const dump = await openDump({ name: 'bench', size: bytes.length, slices: stream(bytes) });
    if (dump === undefined) throw new Error('the check was cancelled by nobody');
    return dump.overview.counts.samples;
  },

  split: (bytes) => {
    let samples = 0;
    for (const line of new TextDecoder().decode(bytes).split('\n')) {
      if (line !== '' && !line.startsWith('#')) samples++;
    }
    return samples;
  },

  // It keeps one histogram a family, whatever the labels, so its histograms are left out.
  'parse-prometheus-text-format': (bytes) => {
    let samples = 0;
    for (const { type, metrics } of parseRival(new TextDecoder().decode(bytes))) {
      if (type !== 'HISTOGRAM') samples += metrics.length;
    }
    return samples;
  },
};

interface RivalFamily {
  readonly type: string;
  readonly metrics: readonly unknown[];
}

function parseRival(text: string): readonly RivalFamily[] {
  const require = createRequire(import.meta.url); // it has no types to import
  const parse = require('parse-prometheus-text-format') as (text: string) => RivalFamily[];
  return parse(text);
}

export async function runInside(name: Inside, file: string): Promise<InsideResult> {
  const bytes = new Uint8Array(readFileSync(file));
  const used = process.cpuUsage();
  const began = performance.now();
  const samples = await RUNS[name](bytes);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(used);
  const peak = peakOf('self');
  return { samples, seconds, cpu: (user + system) / 1e6, ...(peak === undefined ? {} : { peak }) };
}

function* slicesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE);
}

async function* stream(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (const slice of slicesOf(bytes)) yield await Promise.resolve(slice);
}
