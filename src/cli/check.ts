// `exposcope check`: opens one file after the other, prints what the engine found, and says how
// bad it was.

import type { Dump } from '../engine/engine.ts';
import { jsonReport } from '../report/json-report.ts';
import type { CheckOptions } from './check-options.ts';
import { nameOf, openFile } from './open-file.ts';
import { jsonLine } from './print-json.ts';
import { printReport } from './print-report.ts';
import type { Speech } from './speech.ts';
import { CLEAN, isJudged, statusOf, UNUSABLE, worst, type Status } from './status.ts';
import { complain, type Surroundings } from './surroundings.ts';
import { terminalOf } from './terminal.ts';

/** Targets that are named of those that a file holds. */
const TARGETS_NAMED = 3;

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
  const name = nameOf(file, speech);
  const dump = await openFile(file, options, { speech, around });
  if (dump === undefined) return UNUSABLE;
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

  const held = heldDumps(dump, options, speech);
  if (held !== undefined) complain(name, held, around);

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

/** A line about the dumps that a file holds, where reading them as one may have changed a count. */
function heldDumps(
  { overview, split }: Dump,
  { json, quiet }: CheckOptions,
  { words }: Speech,
): string | undefined {
  if (overview.parts === undefined || quiet || (json && !split.answer.mixes)) return undefined;
  const { kind, parts } = overview.parts;
  const holds = words.parts.holds[kind](parts);
  const targets = split.answer.parts.map(({ target }) => target).filter((target) => target !== '');
  if (targets.length === 0) return holds;
  const named = targets.slice(0, TARGETS_NAMED).map((target) => words.format.code(target));
  return words.parts.holdsNamed(holds, named.join(words.parts.join), parts - named.length);
}
