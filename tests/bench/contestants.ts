// Who runs, and how each says how many samples it saw.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Measured, Program } from './measure.ts';

export interface Contestant {
  readonly name: string;
  /** What is timed. */
  readonly does: string;
  /** The share of the dump it is given, where the whole is more than it can hold. */
  readonly share: 'all' | 'part';
  /** Samples that it can be asked for: one that keeps no labels of a histogram knows no others. */
  readonly counts: 'samples' | 'samples outside of histograms';
  readonly program: (file: string) => Program;
  readonly resultOf: (measured: Measured) => Result;
}

export interface Result {
  readonly samples: number;
  /** Seconds of the work alone, without the start of the process and the reading of the file. */
  readonly seconds: number;
  /** Bytes that its process ever held. */
  readonly peak?: number;
  /** Seconds of CPU, those of all its threads together. */
  readonly cpu?: number;
}

/** What a contestant inside this program prints. */
export type InsideResult = Result;

/** Names of those that run inside a process of this program. */
export const INSIDE = ['reader', 'check', 'split', 'parse-prometheus-text-format'] as const;
export type Inside = (typeof INSIDE)[number];

const DOES: Readonly<Record<Inside, string>> = {
  reader: 'engine, reader alone: bytes to tables',
  check: 'engine, whole check: bytes to findings and verdicts',
  split: 'TextDecoder.decode and split at line feeds',
  'parse-prometheus-text-format': 'parse-prometheus-text-format 1.1.1: text to objects',
};

/** Runs this program again, with the name of one contestant. */
function inside(name: Inside, script: string): Contestant {
  return {
    name,
    does: DOES[name],
    share: name === 'parse-prometheus-text-format' ? 'part' : 'all',
    counts: name === 'parse-prometheus-text-format' ? 'samples outside of histograms' : 'samples',
    program: (file) => ({
      command: process.execPath,
      args: ['--enable-source-maps', script, '--inside', name, file],
      statuses: [0],
    }),
    resultOf: ({ stdout }) => JSON.parse(stdout) as InsideResult,
  };
}

function command(script: string): Contestant {
  return {
    name: 'exposcope check',
    does: 'exposcope check --json FILE, the whole process',
    share: 'all',
    counts: 'samples',
    program: (file) => ({
      command: process.execPath,
      args: [script, 'check', '--json', file],
      statuses: [0],
    }),
    resultOf: (measured) => {
      const { samples } = JSON.parse(measured.stdout) as { samples: number };
      return whole(measured, samples);
    },
  };
}

/** It prints `Total  <series>  100%` when nothing else is wrong. */
const PROMTOOL_TOTAL = /^Total\s+(\d+)\s/m;

function promtool(path: string): Contestant {
  return {
    name: 'promtool',
    does: 'promtool check metrics --extended < FILE, the whole process',
    share: 'all',
    counts: 'samples',
    program: (file) => ({
      command: path,
      args: ['check', 'metrics', '--extended'],
      stdin: file,
      statuses: [0],
    }),
    resultOf: (measured) => {
      const total = PROMTOOL_TOTAL.exec(measured.stdout)?.[1];
      if (total === undefined) throw new Error('promtool told no total');
      return whole(measured, Number(total));
    },
  };
}

function whole({ seconds, peak, cpu }: Measured, samples: number): Result {
  return {
    samples,
    seconds,
    ...(peak === undefined ? {} : { peak }),
    ...(cpu === undefined ? {} : { cpu }),
  };
}

/** Everybody who can run on this machine. */
export function contestants(script: string, commandFile: string): readonly Contestant[] {
  const rival = onPath('promtool');
  return [
    ...INSIDE.map((name) => inside(name, script)),
    command(commandFile),
    ...(rival === undefined ? [] : [promtool(rival)]),
  ];
}

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}
