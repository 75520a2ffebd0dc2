// `exposcope check`: opens one file after the other, prints what the engine found, and says how
// bad it was.

import type { Dump } from '../engine/engine.ts';
import type { Finding } from '../model/finding.ts';
import { LEVELS, type Level } from '../model/level.ts';
import { baselineText } from '../profile/baseline.ts';
import { sift, type Decisions, type Sifted } from '../profile/sift.ts';
import type { CheckOptions } from './check-options.ts';
import { readDecisions, setAside } from './decisions.ts';
import type { CheckRun, Printer } from './formats/format.ts';
import { formats } from './formats/index.ts';
import { writeText } from './input.ts';
import { isOpen, nameOf, openFile } from './open-file.ts';
import { outcomeOf } from './outcome.ts';
import { jsonText } from './print-json.ts';
import type { Speech } from './speech.ts';
import { CLEAN, statusOf, UNUSABLE, worst, type Status } from './status.ts';
import { complain, type Surroundings } from './surroundings.ts';
import { terminalOf } from './terminal.ts';

/** Targets that are named of those that a file holds. */
const TARGETS_NAMED = 3;

/** What a run has besides its options. */
interface Given {
  readonly speech: Speech;
  readonly around: Surroundings;
  readonly version: string;
}

interface Run extends Given {
  readonly options: CheckOptions;
  readonly decisions: Decisions;
  readonly printer: Printer;
  /** Gathers what a baseline would know. */
  readonly found: Finding[];
}

export async function check(options: CheckOptions, given: Given): Promise<Status> {
  const { speech, around, version } = given;
  const decisions = await readDecisions(options, speech, around);
  if (decisions === undefined) return UNUSABLE;

  const { consumer, level } = options;
  const terminal = terminalOf(around.stdout, around.env);
  const style: CheckRun = { speech, terminal, version, consumer, level };
  const printer = formats[options.format].begin(style);
  const run: Run = { ...given, options, decisions, printer, found: [] };
  let status: Status = CLEAN;
  for (const file of options.files) {
    if (!around.isRead()) break;
    status = worst(status, await checkFile(file, run));
  }
  if (options.writeBaseline !== undefined) {
    status = worst(status, await keepBaseline(options.writeBaseline, run));
  }
  print(printer.end(status), run);
  return status;
}

async function checkFile(file: string, run: Run): Promise<Status> {
  const { options, speech, around, printer } = run;
  const name = nameOf(file, speech);
  const dump = await openFile(file, options, { speech, around });
  if (!isOpen(dump)) {
    print(printer.unread({ file, name, problem: dump.problem }), run);
    return UNUSABLE;
  }
  const sifted = sift(dump.findings.findings, run.decisions);
  const { counted: findings, known } = sifted;
  if (options.writeBaseline !== undefined) run.found.push(...findings, ...known);

  const overview = { ...dump.overview, findings: countLevels(findings) };
  const outcome = outcomeOf(overview, options.consumer, speech);
  const { dropped, clauses } = dump.findings;
  const lineAt = (line: number, focus: number) =>
    dump.source({ from: line, count: 1 }, focus).rows[0];
  if (!options.quiet) {
    const checked = { file, name, overview, findings, dropped, clauses, outcome, lineAt };
    print(printer.file(checked), run);
    for (const aside of asides(dump, sifted, run)) complain(name, aside, around);
  }
  if (outcome.kind === 'unknown') {
    complain(name, outcome.says, around);
    return UNUSABLE;
  }
  return statusOf(overview, findings, options.consumer, options.level);
}

/** Lines about one file that stand beside its report. */
function asides(dump: Dump, sifted: Sifted, { options, speech }: Run): string[] {
  return [heldDumps(dump, options, speech), setAside(sifted, options, speech)].filter(
    (aside) => aside !== undefined,
  );
}

/** A line about the dumps that a file holds, where reading them as one may have changed a count. */
function heldDumps(
  { overview, split }: Dump,
  { format }: CheckOptions,
  { words }: Speech,
): string | undefined {
  if (overview.parts === undefined || (format !== 'text' && !split.answer.mixes)) return undefined;
  const { kind, parts } = overview.parts;
  const holds = words.parts.holds[kind](parts);
  const targets = split.answer.parts.map(({ target }) => target).filter((target) => target !== '');
  if (targets.length === 0) return holds;
  const named = targets.slice(0, TARGETS_NAMED).map((target) => words.format.code(target));
  return words.parts.holdsNamed(holds, named.join(words.parts.join), parts - named.length);
}

function countLevels(findings: readonly Finding[]): Record<Level, number> {
  const counts: Record<Level, number> = { error: 0, warning: 0, info: 0 };
  for (const level of LEVELS) {
    counts[level] = findings.filter((finding) => finding.level === level).length;
  }
  return counts;
}

/** Writes what is known now. Findings that are waived or switched off need no baseline. */
async function keepBaseline(file: string, { found, speech, around }: Run): Promise<Status> {
  const problem = await writeText(file, baselineText(found, jsonText));
  if (problem === undefined) return CLEAN;
  complain(file, speech.cli.profile.notWritten(problem), around);
  return UNUSABLE;
}

function print(text: string, { options, around }: Run): void {
  if (!options.quiet && text !== '' && around.isRead()) around.stdout.write(text);
}
