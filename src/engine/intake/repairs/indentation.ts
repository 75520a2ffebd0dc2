// Markdown code blocks and nested quotations push the whole text to the right. Consumers differ on
// leading blanks, so they come off where all of the data has them.

import { cut } from '../lines/line.ts';
import { isData } from '../lines/reading.ts';
import type { Head, Repair } from './repair.ts';

const LEAST_LINES = 2; // one line with a blank before it is a slip, not an indentation

export const indentation: Repair = {
  ids: ['indentation'],

  plan(head) {
    const width = commonIndent(head);
    if (width === 0) return undefined;
    return (notes) => ({
      take(line, next) {
        const from = line.continues ? 0 : Math.min(width, leadingBlanks(line.text));
        if (from > 0) notes.add('indentation');
        next(cut(line, from));
      },
    });
  },
};

function commonIndent(head: Head): number {
  let width = Infinity;
  let lines = 0;
  for (const [row, { text }] of head.lines.entries()) {
    if (!isData(head.readings[row] ?? 'bad')) continue;
    width = Math.min(width, leadingBlanks(text));
    if (width === 0) return 0;
    lines++;
  }
  return lines < LEAST_LINES || lines * 2 < head.filled ? 0 : width;
}

function leadingBlanks(text: string): number {
  let at = 0;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}
