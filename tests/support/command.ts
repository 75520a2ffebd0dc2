// The built command, run as a user runs it: one file, plain Node, a process of its own.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll } from 'vitest';
import type { JsonReport } from '../../src/report/json-report.ts';

const root = join(import.meta.dirname, '../..');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Most bytes that it ever held; undefined where the system does not tell. */
  readonly peak: number | undefined;
}

export interface RunOptions {
  readonly stdin?: Uint8Array | string;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node. */
  readonly node?: readonly string[];
  readonly cwd?: string;
}

export interface BuiltCommand {
  /** A folder for the files of a test. */
  readonly folder: string;
  readonly file: string;
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Ran>;
}

/** Builds the command before the tests of a file and removes it after them. */
export function builtCommand(): BuiltCommand {
  const folder = mkdtempSync(join(tmpdir(), 'exposcope-command-'));
  const file = join(folder, 'bin', 'exposcope.mjs');

  beforeAll(() => {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const args = [vite, 'build', '-c', 'vite.cli.config.ts', '--logLevel', 'warn'];
    args.push('--outDir', join(folder, 'bin'));
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the command could not be built:\n${stderr}`);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return { folder, file, run: (args, options) => run(file, args, options) };
}

async function run(
  file: string,
  args: readonly string[],
  { stdin, env = {}, node = [], cwd }: RunOptions = {},
): Promise<Ran> {
  const preload = join(import.meta.dirname, 'tell-peak.mjs');
  const child = spawn(process.execPath, ['--import', preload, ...node, file, ...args], {
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH ?? '', ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  const outputs = [child.stdout, child.stderr, child.stdio[3] as Readable].map(collect);
  child.stdin.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error; // it had no use for its input
  });
  child.stdin.end(stdin ?? '');
  const [status] = (await once(child, 'close')) as [number | null];
  const [stdout = '', stderr = '', peak = ''] = outputs.map((pieces) =>
    Buffer.concat(pieces).toString(),
  );
  return { status, stdout, stderr, peak: peak === '' ? undefined : Number(peak) * 1024 };
}

function collect(stream: Readable): Buffer[] {
  const pieces: Buffer[] = [];
  stream.on('data', (piece: Buffer) => pieces.push(piece));
  return pieces;
}

/** What `--json` printed, a file each. */
export function reports({ stdout, stderr }: Ran): JsonReport[] {
  if (stdout !== '' && !stdout.endsWith('\n')) throw new Error(`cut short: ${stdout}${stderr}`);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as JsonReport);
}
