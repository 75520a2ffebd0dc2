// `exposcope check`: opens one file after the other, prints what the engine found, and says how
// bad it was.

import { openDump } from '../engine/engine.ts';
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
  const { cli } = speech;
  const name = file === STDIN ? cli.standardInput : file;
  try {
    const input = await openInput(file, around.stdin);
    const { as, contentType } = options;
    const dump = await openDump({
      ...input,
      ...(as === undefined ? {} : { as }),
      ...(contentType === undefined ? {} : { contentType }),
    });
    if (dump === undefined) throw new Error(`${name} was cancelled by nobody`);
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
    if (!isJudged(overview, options.consumer)) {
      complain(name, cli.notJudged(options.consumer, overview.dialect), around);
    }
    return statusOf(overview, findings, options.consumer, options.level);
  } catch (error) {
    if (error instanceof Unreadable) {
      const { reason, message } = error;
      complain(
        name,
        reason === 'other' ? cli.unreadable.other(message) : cli.unreadable[reason],
        around,
      );
      return UNUSABLE;
    }
    throw error;
  }
}

/** One line about one file. */
function complain(name: string, problem: string, { stderr, env }: Surroundings): void {
  const { paint } = terminalOf(stderr, env);
  stderr.write(`exposcope: ${sentence(name, paint)}: ${sentence(problem, paint)}\n`);
}
