// What a dump is told, as the reader would see it: one finding a line,
// `3 error om/hist-inf: The histogram …`, code runs between backticks.

import { assembleHistograms } from '../../src/engine/analyze/histograms.ts';
import type { RawFinding } from '../../src/engine/rules/finding-collector.ts';
import { rules } from '../../src/engine/rules/index.ts';
import { runRules } from '../../src/engine/rules/run.ts';
import { grammarOf, type Dialect } from '../../src/model/dialect.ts';
import { atLeast, type Level } from '../../src/model/level.ts';
import { rules as words } from '../../src/texts/en/rules.ts';
import { makeSay } from '../../src/texts/say.ts';
import { proseRuns } from '../../src/texts/prose.ts';
import { AT } from './judge.ts';
import { exampleBytes as rawBytes } from '../../src/engine/rules/example-bytes.ts';
import { readText } from './read.ts';

const say = makeSay('en');

export interface Asked {
  readonly dialect: Dialect;
  /** The lowest level that is wanted: warning, if nothing else is said. */
  readonly level?: Level;
}

/** Findings in the order of their first lines. The margin of the dump's lines is taken off. */
export function findings(dump: string, { dialect, level = 'warning' }: Asked): string[] {
  const tables = readText(rawBytes(withoutMargin(dump)), grammarOf(dialect));
  const histograms = assembleHistograms(tables);
  return runRules({ tables, dialect, histograms, at: AT }, rules)
    .findings.filter(({ rule }) => atLeast(rule.level, level))
    .sort((a, b) => a.places[0]!.line - b.places[0]!.line)
    .map(asLine);
}

function asLine({ rule, params, places, count }: RawFinding): string {
  const sentence = proseRuns(words[rule.id].sentence(params, say))
    .map(({ text, code }) => (code ? `\`${text}\`` : text))
    .join('');
  const times = count > 1 ? ` (${count} times)` : '';
  return `${places[0]!.line} ${rule.level} ${rule.id}: ${sentence}${times}`;
}

/** The lines of an indented template literal, as they would stand in a file. */
export function withoutMargin(dump: string): string {
  if (!dump.startsWith('\n')) return dump;
  const lines = dump.slice(1).split('\n');
  const last = lines.at(-1) ?? '';
  if (last.trim() === '') lines[lines.length - 1] = '';
  const written = lines.filter((line) => line.trim() !== '');
  const margin = Math.min(...written.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(margin)).join('\n');
}
