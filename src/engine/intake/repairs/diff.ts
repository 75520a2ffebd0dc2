// `diff -u` and `git diff` of two dumps. What is read is the new side: the lines in common and
// those added. Between the hunks lines are missing, so the counts are not those of any dump.

import { cut } from '../lines/line.ts';
import type { Head, Repair } from './repair.ts';

const HUNK = /^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/;
const HEADER =
  /^(?:--- |\+\+\+ |diff -|index [\da-f]+\.\.|Index: |={60}|(?:new|deleted) file mode |\\ No newline)/;

export const diff: Repair = {
  ids: ['diff'],

  plan(head) {
    if (!isDiff(head)) return undefined;
    return (notes) => ({
      take(line, next) {
        if (!line.continues) notes.add('diff');
        const { text } = line;
        if (line.continues) next(line);
        else if (isNewSide(text)) next(/^[ +]/.test(text) ? cut(line, 1) : line);
      },
    });
  },
};

function isNewSide(text: string): boolean {
  return !text.startsWith('-') && !HUNK.test(text) && !HEADER.test(text);
}

function isDiff(head: Head): boolean {
  if (!head.lines.some((line) => HUNK.test(line.text))) return false;
  const marked = head.lines.filter((line) => /^[-+ @]/.test(line.text)).length;
  return marked * 2 >= head.filled;
}
