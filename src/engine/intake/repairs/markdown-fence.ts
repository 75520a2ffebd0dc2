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
import type { Head, MakeWork, Repair } from './repair.ts';

const FENCE =
  /^[ \t]*(?:`{3,}|~{3,})[ \t]*[\w+.-]*[ \t]*$|^[ \t]*\{(?:code|noformat)(?::[^}]*)?\}[ \t]*$|^[ \t]*\[\/?code\][ \t]*$/i;
const FENCE_BEFORE_TEXT = /^[ \t]*`{3,}(?=[#a-zA-Z_:{])/;
const FENCE_AFTER_TEXT = /`{3,}[ \t]*$/;

export const markdownFence: Repair = {
  ids: ['markdown-fence', 'surrounding-text'],

  plan(head) {
    if (!head.bad.some((text) => FENCE.test(text) || opensAndReads(text))) return undefined;
    const make = fences(hasSentences(head));
    const inside = head.after(make);
    return inside.readings.some(isData) ? make : undefined;
  },
};

/** `outside`: whether the text begins outside of a block. */
function fences(outside: boolean): MakeWork {
  return (notes) => {
    let inside = !outside;
    return {
      take(line, next) {
        if (line.continues) {
          if (inside) next(line);
          return;
        }
        if (FENCE.test(line.text)) {
          inside = !inside;
          notes.add('markdown-fence');
          return;
        }
        const [bare, opens, closes] = unfence(line);
        if (opens) inside = true;
        if (opens || closes) notes.add('markdown-fence');
        const keeps = inside || isData(readingOf(bare.text));
        if (closes) inside = false;
        if (keeps) next(bare);
        else if (readingOf(bare.text) !== 'blank') notes.add('surrounding-text');
      },
    };
  };
}

function unfence(line: Line): [bare: Line, opens: boolean, closes: boolean] {
  if (!line.text.includes('```')) return [line, false, false];
  const opens = opensAndReads(line.text);
  const from = opens ? (FENCE_BEFORE_TEXT.exec(line.text)?.[0].length ?? 0) : 0;
  const rest = cut(line, from);
  const end = FENCE_AFTER_TEXT.exec(rest.text);
  if (end === null || readingOf(rest.text) !== 'bad') return [rest, opens, false];
  return [cut(rest, 0, end.index), opens, true];
}

function opensAndReads(text: string): boolean {
  const opening = FENCE_BEFORE_TEXT.exec(text);
  if (opening === null) return false;
  const rest = text.slice(opening[0].length).replace(FENCE_AFTER_TEXT, '');
  return readingOf(rest) !== 'bad';
}

/** A text that begins with data has lost its opening fence, so its first fence closes. */
function hasSentences(head: Head): boolean {
  const first = head.lines.findIndex(
    (line, row) =>
      FENCE.test(line.text) || opensAndReads(line.text) || isData(head.readings[row] ?? 'bad'),
  );
  const text = head.lines[first]?.text ?? '';
  return FENCE.test(text) || opensAndReads(text);
}
