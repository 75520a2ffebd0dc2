// Decides from the head of the text which repairs it needs.

import { LineSplitter } from './lines/line-splitter.ts';
import type { Line } from './lines/line.ts';
import { isData } from './lines/reading.ts';
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
  const original = new Head(linesOf(text, complete), complete);
  const isTypescript = original.lines.some((line) => line.text.startsWith('Script started on '));
  const nothing: Plan = { works: [], head: original, isTypescript };
  if (!original.readings.includes('bad') && !isIndented(original)) return nothing;
  const works: MakeWork[] = [];
  const notes = new Notes();
  let head = original;
  for (const repair of LINE_REPAIRS) {
    const make = repair.plan(head);
    if (make === undefined) continue;
    works.push(make);
    head = head.after(make, notes);
  }
  const { http } = notes;
  if (http !== undefined) return { works, head, isTypescript, http };
  // Other text may look coloured or wrapped too. Where nothing becomes readable, nothing was meant.
  return head.readings.some(isData) ? { works, head, isTypescript } : nothing;
}

/** Every repair but this one is called for by lines that do not read. */
function isIndented(head: Head): boolean {
  return head.lines.every(
    ({ text }) => text === '' || text.startsWith(' ') || text.startsWith('\t'),
  );
}

/** A last line that the head cuts short is left out, as it would read as bad; not one that is most of it. */
function linesOf(text: Uint8Array, complete: boolean): readonly Line[] {
  const lines: Line[] = [];
  const splitter = new LineSplitter((line) => lines.push(line));
  splitter.push(text);
  splitter.end();
  const last = lines.at(-1);
  const isCut = !complete && last?.end === '' && last.text.length * 2 < text.length;
  return isCut ? lines.slice(0, -1) : lines;
}
