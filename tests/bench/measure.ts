// Runs one contestant in a process of its own and says how long it took and what it held.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';

export interface Measured {
  readonly seconds: number;
  /** Most bytes that the process ever held in memory; undefined where the system does not tell. */
  readonly peak?: number;
  readonly stdout: string;
}

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  /** File that it reads on standard input. */
  readonly stdin?: string;
  /** Exit statuses that mean it did its work. */
  readonly statuses: readonly number[];
}

/** Milliseconds between two looks at the memory of a process. The kernel keeps the peak itself. */
const LOOK_EVERY = 10;

/** `VmHWM` of a process: the most resident memory it ever had, in bytes. */
export function peakOf(pid: number | 'self'): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch (error) {
    // No such system, or the process has just gone.
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw error;
  }
}

/** Wall time from start to end. Throws with what it printed if it ends in another way. */
export async function runProgram(program: Program): Promise<Measured> {
  const { command, args, stdin, statuses } = program;
  const input = stdin === undefined ? undefined : openSync(stdin, 'r');
  const began = performance.now();
  const child = spawn(command, args, { stdio: [input ?? 'ignore', 'pipe', 'pipe'] });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on('data', (bytes: Buffer) => stdout.push(bytes));
  child.stderr?.on('data', (bytes: Buffer) => stderr.push(bytes));
  let peak: number | undefined;
  const { pid } = child;
  const look = setInterval(() => {
    if (pid !== undefined) peak = peakOf(pid) ?? peak;
  }, LOOK_EVERY);
  try {
    const [status] = (await once(child, 'close')) as [number | null];
    const seconds = (performance.now() - began) / 1000;
    if (status === null || !statuses.includes(status)) {
      throw new Error(`${command} ended with ${status}: ${Buffer.concat(stderr).toString()}`);
    }
    return {
      seconds,
      ...(peak === undefined ? {} : { peak }),
      stdout: Buffer.concat(stdout).toString(),
    };
  } finally {
    clearInterval(look);
    if (input !== undefined) closeSync(input);
  }
}
