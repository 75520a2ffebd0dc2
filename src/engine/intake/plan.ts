// Decides from the head of the text which repairs it needs.

import { LineSplitter } from './lines/line-splitter.ts';
import type { Line } from './lines/line.ts';
import type { HttpFacts } from './repairs/http-facts.ts';
import { LINE_REPAIRS } from './repairs/index.ts';
import { Head, Notes, type MakeWork } from './repairs/repair.ts';

export interface Plan {
  readonly works: readonly MakeWork[];
  /** The head as the repairs leave it. */
  readonly head: Head;
  /** What the head of a transcript tells. The end may tell more. */
  readonly http?: HttpFacts;
  /** `script` recorded it: carriage returns are the terminal's. */
  readonly isTypescript: boolean;
}

/** `text` is the first bytes of the text; `complete` when there are no more. */
export function planRepairs(text: Uint8Array, complete: boolean): Plan {
  let head = new Head(linesOf(text, complete), complete);
  const works: MakeWork[] = [];
  const notes = new Notes();
  const isTypescript = head.lines.some(({ text }) => text.startsWith('Script started on '));
  if (!head.readings.includes('bad') && !isIndented(head)) return { works, head, isTypescript };
  for (const repair of LINE_REPAIRS) {
    const make = repair.plan(head);
    if (make === undefined) continue;
    works.push(make);
    head = head.after(make, notes);
  }
  return { works, head, isTypescript, ...(notes.http && { http: notes.http }) };
}

/** Every repair but this one is called for by lines that do not read. */
function isIndented(head: Head): boolean {
  return head.lines.every(
    ({ text }) => text === '' || text.startsWith(' ') || text.startsWith('\t'),
  );
}

/** A last line that the head cuts short is left out: it would read as bad. */
function linesOf(text: Uint8Array, complete: boolean): readonly Line[] {
  const lines: Line[] = [];
  const splitter = new LineSplitter((line) => lines.push(line));
  splitter.push(text);
  splitter.end();
  if (!complete && lines.length > 1 && lines.at(-1)?.end === '') lines.pop();
  return lines;
}
