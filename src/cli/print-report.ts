// The report for people: what the file is, what each consumer does with it, what is wrong.

import type { Verdict } from '../model/consumer.ts';
import type { Overview } from '../protocol/overview.ts';
import { visible } from '../texts/say.ts';
import { sentenceOf } from '../texts/voice.ts';
import { textWidth } from './cell-width.ts';
import { printFindings } from './print-findings.ts';
import type { Printable, Style } from './printable.ts';
import { sentence } from './terminal.ts';

/** Lines, each ended. */
export function printReport(file: Printable, style: Style): string {
  const lines = [
    ...head(file, style),
    ...verdicts(file.overview, style),
    ...printFindings(file, style),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function head({ name, overview, dropped }: Printable, { speech, terminal }: Style): string[] {
  const { words, cli } = speech;
  const { paint } = terminal;
  const say = (text: string): string => sentence(text, paint);
  const { counts } = overview;

  const lines: string[] = [];
  const title = paint.strong(visible(name));
  const size = words.format.bytes(overview.bytes);
  if (overview.looksLike === undefined) {
    const parts = [
      words.dump.dialect[overview.dialect],
      words.count.families(counts.families),
      words.count.series(counts.series),
      words.count.samples(counts.samples),
      words.count.exemplars(counts.exemplars),
      size,
    ];
    lines.push(`${title}: ${parts.join(', ')}`);
  } else {
    const foreign = words.dump.looksLike[overview.looksLike];
    lines.push(`${title}: ${words.dump.dialect[overview.dialect]}, ${size}`);
    lines.push(`  ${paint.strong(say(foreign.title))}`, `  ${say(foreign.todo)}`);
  }
  for (const { repair, count } of overview.repairs) {
    lines.push(`  ${paint.quiet(`${words.dump.repair[repair]}: ${cli.lines(count)}`)}`);
  }
  if (overview.stopped !== undefined) {
    const { kind, limit, at } = overview.stopped;
    lines.push(`  ${say(words.dump.stopped(kind, limit, at))}`);
  }
  const { error, warning, info } = overview.findings;
  lines.push(
    `  ${words.overview.byLevel(words.count.errors(error), words.count.warnings(warning), words.count.notes(info))}`,
  );
  if (dropped > 0) lines.push(`  ${paint.quiet(words.findings.dropped(dropped))}`);
  return lines;
}

/** One row for consumers that do the same for the same reason. */
function verdicts(overview: Overview, { speech, terminal }: Style): string[] {
  const rows = new Map<string, { readonly first: Verdict; readonly consumers: string[] }>();
  for (const verdict of overview.verdicts) {
    if (verdict.verdict === 'not-judged') continue;
    const { consumer, ...rest } = verdict;
    const key = JSON.stringify(rest);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { first: verdict, consumers: [consumer] });
    else row.consumers.push(consumer);
  }
  if (rows.size === 0) return [];

  const { paint } = terminal;
  const word = speech.words.overview.verdict;
  const widest = Math.max(...[word.accepts, word.loses, word.rejects].map(textWidth));
  const lines = [''];
  for (const { first, consumers } of rows.values()) {
    if (first.verdict === 'not-judged') continue;
    const shown = word[first.verdict];
    const blanks = ' '.repeat(widest - textWidth(shown) + 2);
    lines.push(`  ${paint.verdict[first.verdict](shown)}${blanks}${consumers.join(', ')}`);
    if (first.reason === undefined) continue;
    const place = first.line === undefined ? '' : `${first.line}:${first.column ?? 1}  `;
    const indent = ' '.repeat(2 + widest + 2);
    lines.push(`${indent}${place}${sentence(sentenceOf(speech, first.reason), paint)}`);
  }
  return lines;
}
