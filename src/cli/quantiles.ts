// `exposcope quantiles`: of every label set of a histogram, what `histogram_quantile` answers and
// between which values the true quantile lies.

import type { SetQuantiles } from '../engine/engine.ts';
import { isOpen, nameOf, openFile } from './open-file.ts';
import { printSetJson, printSetTable } from './print-quantiles.ts';
import type { QuantilesOptions } from './quantiles-options.ts';
import type { Speech } from './speech.ts';
import { CLEAN, REJECTED, UNUSABLE, type Status } from './status.ts';
import { complain, type Surroundings } from './surroundings.ts';
import { terminalOf } from './terminal.ts';

/** Characters that are gathered before they are written. */
const WRITTEN_AT_ONCE = 1 << 16;

export async function quantiles(
  options: QuantilesOptions,
  speech: Speech,
  around: Surroundings,
): Promise<Status> {
  const { words } = speech;
  const name = nameOf(options.file, speech);
  const dump = await openFile(options.file, {}, { speech, around });
  if (!isOpen(dump)) return UNUSABLE;
  const { dialect, looksLike, stopped } = dump.overview;
  if (stopped !== undefined) {
    // Nobody knows what the rest would have been.
    complain(name, words.dump.stopped(stopped.kind, stopped.limit, stopped.at), around);
    return UNUSABLE;
  }
  const isExposition = dialect !== 'not-an-exposition';
  if (!options.quiet) {
    const sets = isExposition ? dump.histograms.quantiles(options.quantiles, options.mode) : [];
    if (options.json) write(jsonPieces(sets), around);
    else if (isExposition) write(tablePieces(sets, speech, around), around);
  }
  if (isExposition) return CLEAN;
  const foreign = looksLike === undefined ? undefined : words.dump.looksLike[looksLike].title;
  complain(name, foreign ?? words.dump.dialect[dialect], around);
  return REJECTED;
}

/** One array, an element a line. */
function* jsonPieces(sets: Iterable<SetQuantiles>): Generator<string> {
  let before = '[\n';
  for (const set of sets)
    for (const element of printSetJson(set)) {
      yield `${before}  ${element}`;
      before = ',\n';
    }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

function* tablePieces(
  sets: Iterable<SetQuantiles>,
  speech: Speech,
  { stdout, env }: Surroundings,
): Generator<string> {
  const style = { speech, terminal: terminalOf(stdout, env) };
  let before = '';
  for (const set of sets) {
    yield before + printSetTable(set, style);
    before = '\n';
  }
  if (before === '') yield `${speech.cli.noHistogram}\n`;
}

function write(pieces: Iterable<string>, { stdout, isRead }: Surroundings): void {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < WRITTEN_AT_ONCE) continue;
    if (!isRead()) return;
    stdout.write(text);
    text = '';
  }
  stdout.write(text);
}
