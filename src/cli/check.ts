// `exposcope check`: opens one file after the other, prints what the engine found, and says how
// bad it was.

import { openDump, type Dump } from '../engine/engine.ts';
import { jsonReport } from '../report/json-report.ts';
import { STDIN, type CheckOptions } from './arguments.ts';
import { openInput, Unreadable } from './input.ts';
import { jsonLine } from './print-json.ts';
import { printReport } from './print-report.ts';
import type { Speech } from './speech.ts';
import { CLEAN, isJudged, statusOf, UNUSABLE, worst, type Status } from './status.ts';
import { sentence, terminalOf, type Sink } from './terminal.ts';

/** What a process has around it. */
export interface Surroundings {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether anybody still reads `stdout`. */
  readonly isRead: () => boolean;
}

export async function check(
  options: CheckOptions,
  speech: Speech,
  around: Surroundings,
): Promise<Status> {
  let status: Status = CLEAN;
  for (const [index, file] of options.files.entries()) {
    if (!around.isRead()) break;
    if (index > 0 && !options.json && !options.quiet) around.stdout.write('\n');
    status = worst(status, await checkFile(file, options, speech, around));
  }
  return status;
}

async function checkFile(
  file: string,
  options: CheckOptions,
  speech: Speech,
  around: Surroundings,
): Promise<Status> {
  const { cli, words } = speech;
  const name = file === STDIN ? cli.standardInput : file;
  let dump: Dump;
  try {
    dump = await open(file, options, around);
  } catch (error) {
    complain(name, worldsFault(error, speech), around);
    return UNUSABLE;
  }
  const { overview } = dump;
  const { findings, dropped } = dump.findings;
  if (options.json && !options.quiet) {
    around.stdout.write(jsonLine(jsonReport(file, overview, findings, speech)));
  } else if (!options.quiet) {
    const lineAt = (line: number, focus: number) =>
      dump.source({ from: line, count: 1 }, focus).rows[0];
    const terminal = terminalOf(around.stdout, around.env);
    around.stdout.write(
      printReport({ name, overview, findings, dropped, lineAt }, { speech, terminal }),
    );
  }

  const status = statusOf(overview, findings, options.consumer, options.level);
  if (overview.stopped !== undefined) {
    // Nobody knows what the rest would have been.
    const { kind, limit, at } = overview.stopped;
    complain(name, words.dump.stopped(kind, limit, at), around);
    return UNUSABLE;
  }
  if (!isJudged(overview, options.consumer)) {
    const somebodyIs = overview.verdicts.some(({ verdict }) => verdict !== 'not-judged');
    const { dialect } = overview;
    complain(
      name,
      somebodyIs ? cli.notJudged(options.consumer, dialect) : cli.nobodyJudged(dialect),
      around,
    );
  }
  return status;
}

async function open(
  file: string,
  { as, contentType }: CheckOptions,
  { stdin }: Surroundings,
): Promise<Dump> {
  const dump = await openDump({
    ...(await openInput(file, stdin)),
    ...(as === undefined ? {} : { as }),
    ...(contentType === undefined ? {} : { contentType }),
  });
  if (dump === undefined) throw new Error(`${file} was called off by nobody`);
  return dump;
}

/** What V8 says when there is no room for an array, a string or a map. */
const NO_ROOM = /allocation failed|array length|string length|maximum size exceeded/i;

/** A file that cannot be read, or no memory left, in words. Whatever else went wrong is ours. */
function worldsFault(error: unknown, { cli }: Speech): string {
  if (error instanceof Unreadable) {
    const { reason, message } = error;
    return reason === 'other' ? cli.unreadable.other(message) : cli.unreadable[reason];
  }
  if (error instanceof RangeError && NO_ROOM.test(error.message)) return cli.outOfMemory;
  throw error;
}

/** One line about one file. */
function complain(name: string, problem: string, { stderr, env }: Surroundings): void {
  const { paint } = terminalOf(stderr, env);
  stderr.write(`exposcope: ${sentence(name, paint)}: ${sentence(problem, paint)}\n`);
}
