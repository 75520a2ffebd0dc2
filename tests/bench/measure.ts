// Runs one contestant in a process of its own and says how long it took and what it held.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';

export interface Measured {
  readonly seconds: number;
  /** What the system tells of it: undefined where it does not. */
  readonly peak?: number;
  readonly cpu?: number;
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

/** Milliseconds between two looks at a process. The kernel keeps peak and sum itself. */
const LOOK_EVERY = 10;

/** `VmHWM` of a process: the most resident memory it ever had, in bytes. */
export function peakOf(pid: number | 'self'): number | undefined {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readProc(pid, 'status'))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

/** Clock ticks a second in /proc, whatever the kernel was built with: USER_HZ of proc(5). */
const TICKS = 100;
// Places of utime and stime in /proc/PID/stat, counted from behind the name of the program.
const UTIME = 11;
const STIME = 12;

/** Seconds of CPU that a process and its threads have used: what a busy machine does not change. */
export function cpuOf(pid: number | 'self'): number | undefined {
  const stat = readProc(pid, 'stat');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const user = fields[UTIME];
  const system = fields[STIME];
  if (user === undefined || system === undefined) return undefined;
  return (Number(user) + Number(system)) / TICKS;
}

/** A file of /proc; '' on a system that has none, and when the process has just gone. */
function readProc(pid: number | 'self', file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return '';
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
  let cpu: number | undefined;
  const { pid } = child;
  const look = setInterval(() => {
    if (pid === undefined) return;
    peak = peakOf(pid) ?? peak;
    cpu = cpuOf(pid) ?? cpu;
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
      ...(cpu === undefined ? {} : { cpu }),
      stdout: Buffer.concat(stdout).toString(),
    };
  } finally {
    clearInterval(look);
    if (input !== undefined) closeSync(input);
  }
}
