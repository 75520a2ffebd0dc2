// `exposcope parse`: the entries of a dump as the parser of Prometheus reads them, one a line.

import type { Dump } from '../engine/engine.ts';
import { isOpen, nameOf, openFile } from './open-file.ts';
import type { ParseOptions } from './parse-options.ts';
import { printEntry, printEntryJson } from './print-entries.ts';
import type { Speech } from './speech.ts';
import { CLEAN, REJECTED, UNUSABLE, type Status } from './status.ts';
import { complain, type Surroundings } from './surroundings.ts';
import { terminalOf } from './terminal.ts';

/** Characters that are gathered before they are written. */
const WRITTEN_AT_ONCE = 1 << 16;

export async function parse(
  options: ParseOptions,
  speech: Speech,
  around: Surroundings,
): Promise<Status> {
  const { cli, words } = speech;
  const name = nameOf(options.file, speech);
  const dump = await openFile(options.file, options.reading, { speech, around });
  if (!isOpen(dump)) return UNUSABLE;
  const { dialect, looksLike, stopped } = dump.overview;
  if (stopped !== undefined) {
    // Nobody knows what the rest would have been.
    complain(name, words.dump.stopped(stopped.kind, stopped.limit, stopped.at), around);
    return UNUSABLE;
  }
  if (dialect === 'not-an-exposition') {
    const foreign = looksLike === undefined ? undefined : words.dump.looksLike[looksLike].title;
    complain(name, foreign ?? words.dump.dialect[dialect], around);
    return REJECTED;
  }
  if (dialect === 'prometheus-protobuf') {
    complain(name, cli.noEntries(words.dump.dialect[dialect]), around);
    return UNUSABLE;
  }
  const stoppedAt = printEntries(dump, options, speech, around);
  if (stoppedAt === undefined) return CLEAN;
  complain(name, cli.parserStops(stoppedAt), around);
  return REJECTED;
}

/** Returns the line at which the parser gives up, if it does. */
function printEntries(
  dump: Dump,
  { json, quiet }: ParseOptions,
  speech: Speech,
  { stdout, env, isRead }: Surroundings,
): number | undefined {
  const style = { speech, terminal: terminalOf(stdout, env) };
  const entries = dump.entries();
  let text = '';
  let step = entries.next();
  for (; step.done !== true; step = entries.next()) {
    if (quiet) continue;
    text += json ? `${printEntryJson(step.value)}\n` : printEntry(step.value, style);
    if (text.length < WRITTEN_AT_ONCE) continue;
    if (!isRead()) return undefined;
    stdout.write(text);
    text = '';
  }
  stdout.write(text);
  return step.value.kind === 'stopped' ? step.value.line : undefined;
}
