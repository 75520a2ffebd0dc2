// A fenced block of Markdown with sentences around it; also the fences of chat programs, which
// stand on the line of the text itself, and Jira's {code} and {noformat}.
//
//   Hi, here is the output:
//   ```text
//   up 1
//   ```
//
// Lines outside of the block go, unless they read as data: then the fence was placed badly.

import { cut, type Line } from '../lines/line.ts';
import { isData, readingOf } from '../lines/reading.ts';
import type { Head, MakeWork, Next, Notes, Repair } from './repair.ts';

const FENCE =
  /^[ \t]*(?:`{3,}|~{3,})[ \t]*[\w+.-]*[ \t]*$|^[ \t]*\{(?:code|noformat)(?::[^}]*)?\}[ \t]*$|^[ \t]*\[\/?code\][ \t]*$/i;
const LONGEST_FENCE = 200;
const FENCE_BEFORE_TEXT = /^[ \t]*`{3,}(?=[#a-zA-Z_:{])/;
const FENCE_AFTER_TEXT = /`{3,}[ \t]*$/;

/** Of what stands in the block. The rest may be a transcript. */
const SHARE = 0.2;

export const markdownFence: Repair = {
  ids: ['markdown-fence', 'surrounding-text'],

  plan(head) {
    if (!head.bad.some((text) => isFence(text) || opensAndReads(text))) return undefined;
    const make = fences(hasSentences(head));
    const inside = head.after(make);
    const data = inside.readings.filter(isData).length;
    return data > 0 && data >= inside.filled * SHARE ? make : undefined;
  },
};

/** `outside`: whether the text begins outside of a block. */
function fences(outside: boolean): MakeWork {
  return (notes) => {
    const block = new Block(!outside, notes);
    return { take: (line, next) => block.take(line, next) };
  };
}

class Block {
  #inside: boolean;
  /** The fence stood on the line of the text, so the closing one does too. */
  #isInline = false;
  #notes: Notes;

  constructor(inside: boolean, notes: Notes) {
    this.#inside = inside;
    this.#notes = notes;
  }

  take(line: Line, next: Next): void {
    if (line.continues) {
      if (this.#inside) next(line);
      return;
    }
    if (isFence(line.text)) {
      this.#inside = !this.#inside;
      this.#notes.add('markdown-fence');
      return;
    }
    const opened = this.#opened(line);
    const end = this.#closingAt(opened.text);
    const bare = end < 0 ? opened : cut(opened, 0, end);
    if (bare !== line) this.#notes.add('markdown-fence');
    if (this.#inside || isData(readingOf(bare.text))) next(bare);
    else if (readingOf(bare.text) !== 'blank') this.#notes.add('surrounding-text');
    if (end >= 0) this.#inside = this.#isInline = false;
  }

  #opened(line: Line): Line {
    if (!opensAndReads(line.text)) return line;
    this.#inside = this.#isInline = true;
    return cut(line, FENCE_BEFORE_TEXT.exec(line.text)?.[0].length ?? 0);
  }

  /** Three backticks may end a HELP text by right. */
  #closingAt(text: string): number {
    const at = closingFence(text);
    return at >= 0 && (this.#isInline || readingOf(text) === 'bad') ? at : -1;
  }
}

/** Where the backticks at the end of the text begin; -1 when there are none. */
function closingFence(text: string): number {
  const tail = Math.max(0, text.length - LONGEST_FENCE);
  const at = text.slice(tail).search(FENCE_AFTER_TEXT);
  return at < 0 ? -1 : tail + at;
}

function isFence(text: string): boolean {
  return text.length <= LONGEST_FENCE && FENCE.test(text);
}

function opensAndReads(text: string): boolean {
  const opening = FENCE_BEFORE_TEXT.exec(text);
  if (opening === null) return false;
  const end = closingFence(text);
  return readingOf(text.slice(opening[0].length, end < 0 ? undefined : end)) !== 'bad';
}

/** A text that begins with data has lost its opening fence, so its first fence closes. */
function hasSentences(head: Head): boolean {
  const first = head.lines.findIndex(
    (line, row) =>
      isFence(line.text) || opensAndReads(line.text) || isData(head.readings[row] ?? 'bad'),
  );
  const text = head.lines[first]?.text ?? '';
  return isFence(text) || opensAndReads(text);
}
