// What the spelling of values gives away. Looks at some thousand lines, evenly spread.

import type { Grammar } from '../../../model/dialect.ts';
import type { Tables } from '../../store/tables.ts';
import type { Habit } from './habit.ts';
import { spellingOf, type Spelling } from './spelling.ts';

/** The text that was read, by its lines. */
export interface BodyText {
  /** The bytes of line `line` (1-based) without its line end. */
  bytesOf(line: number): Uint8Array;
}

const MOST_LINES = 2000;
/** Lines that must agree before "all of them" means something. */
const FEWEST_LINES = 5;

interface Form {
  readonly habit: Habit;
  readonly pattern: RegExp;
}

/** Seen once, they count. */
const FORMS: readonly Form[] = [
  { habit: 'go-exponents', pattern: /^-?\d(?:\.\d+)?e(?:-0\d|\+0\d|\+1\d)$/ },
  { habit: 'go-millions', pattern: /^-?\d\.\d{6,}e\+(?:0[6-9]|1[0-3])$/ },
  { habit: 'java-exponents', pattern: /^-?\d\.\d+E-?\d+$/ },
  { habit: 'short-exponents', pattern: /^-?\d(?:\.\d+)?e-[1-6]$/ },
  { habit: 'long-exponents', pattern: /^-?\d\.\d+e\+0\d\d$/ },
  { habit: 'plain-integers', pattern: /^-?\d+$/ },
  { habit: 'Nan', pattern: /^Nan$/ },
];

const WITH_POINT = /^-?\d+\.\d+(?:[eE][+-]?\d+)?$/;
const FINITE = /^-?\d/;

export function readNumberHabits(tables: Tables, body: BodyText, seen: Map<Habit, string>): void {
  const values: string[] = [];
  const { samples } = tables;
  const step = Math.max(1, Math.floor(samples.length / MOST_LINES));
  for (let row = 0; row < samples.length; row += step) {
    const spelling = spellingOf(body.bytesOf(samples.line[row]!));
    if (spelling === undefined) continue;
    values.push(spelling.value);
    note(seen, spelling);
  }
  noteAll(seen, values, tables.grammar);
}

/** What one line shows. */
function note(seen: Map<Habit, string>, spelling: Spelling): void {
  const { value } = spelling;
  for (const { habit, pattern } of FORMS) {
    if (!seen.has(habit) && pattern.test(value)) seen.set(habit, value);
  }
  if (spelling.blankAfterComma) seen.set('blank-after-comma', '{a="b", c="d"}');
  if (spelling.commaBeforeBrace) seen.set('comma-before-brace', '{a="b",}');
}

/** What all of them show together. */
function noteAll(seen: Map<Habit, string>, values: readonly string[], grammar: Grammar): void {
  const finite = values.filter((value) => FINITE.test(value));
  // In OpenMetrics many write a point who do not in the text format.
  const telling = grammar === 'prometheus' && finite.length >= FEWEST_LINES;
  if (telling && finite.every((value) => WITH_POINT.test(value))) {
    seen.set('always-a-point', finite[0]!);
  }
}
