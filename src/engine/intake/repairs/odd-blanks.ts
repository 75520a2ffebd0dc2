// Blanks that are none: no-break spaces of web pages and word processors, zero-width marks that
// chat programs leave behind, byte order marks inside concatenated files.
//
// Outside of quotes and comments no exposition has them, so there they are always wrong. Inside of
// quotes they are data, unless the copy turned every single blank of the text.

import { rewrite, type Line } from '../lines/line.ts';
import { readingOf } from '../lines/reading.ts';
import type { Repair } from './repair.ts';

// UTF-8, byte by byte: U+00A0, U+2007, U+202F, U+3000; then U+200B to U+200D, U+2060, U+FEFF.
const WIDE = '\xc2\xa0|\xe2\x80\x87|\xe2\x80\xaf|\xe3\x80\x80';
const NONE = '\xe2\x80[\x8b-\x8d]|\xe2\x81\xa0|\xef\xbb\xbf';
const ODD = new RegExp(`${WIDE}|${NONE}`, 'g');
const IS_WIDE = new RegExp(`^(?:${WIDE})$`);
const ODD_AT_START = new RegExp(`^(?:${NONE})+`);
const QUOTED_OR_ODD = new RegExp(`"(?:[^"\\\\]|\\\\.)*"|${WIDE}|${NONE}`, 'g');
const ODD_KEYWORD = new RegExp(`^(?:${NONE}|${WIDE})*#(?:[ \\t]|${WIDE})+(?:HELP|TYPE|UNIT|EOF)`);
// `# HELP name`, the part of a metadata line whose blanks have a meaning.
const METADATA_LEAD = new RegExp(
  `^(?:${NONE}|${WIDE}|[ \\t])*#(?:(?:[ \\t]|${WIDE})+[!-~]+){1,2}(?:[ \\t]|${WIDE})*`,
);

export const oddBlanks: Repair = {
  ids: ['odd-blanks'],

  plan(head) {
    const broken = head.lines.filter(({ text }, row) =>
      head.readings[row] === 'bad' ? hasOddOutsideQuotes(text) : hasOddKeyword(text),
    );
    if (broken.length === 0) return undefined;
    const every = !head.lines.some(({ text }) => text.includes(' '));
    return (notes) => ({
      take(line, next) {
        const mended = mend(line, every);
        if (mended !== line) notes.add('odd-blanks');
        next(mended);
      },
    });
  },
};

function mend(line: Line, every: boolean): Line {
  if (line.text.search(ODD) < 0) return line;
  const plain = (match: string): string => (IS_WIDE.test(match) ? ' ' : '');
  const reading = readingOf(line.text);
  if (reading === 'sample') return line;
  if (every && !line.text.includes(' ')) return rewrite(line, ODD, plain);
  if (reading === 'bad' && !line.text.startsWith('#'))
    return rewrite(line, QUOTED_OR_ODD, (match) =>
      match.startsWith('"') ? undefined : plain(match),
    );
  // Metadata: only what separates the words, the rest is text. A free comment stays.
  if (reading === 'comment' && !ODD_KEYWORD.test(line.text)) return line;
  const lead = METADATA_LEAD.exec(line.text)?.[0].length ?? 0;
  return rewrite(line, ODD, (match, index) => (index < lead ? plain(match) : undefined));
}

function hasOddOutsideQuotes(text: string): boolean {
  return (text.match(QUOTED_OR_ODD) ?? []).some((match) => !match.startsWith('"'));
}

function hasOddKeyword(text: string): boolean {
  if (ODD_AT_START.test(text)) return true;
  const keyword = ODD_KEYWORD.exec(text)?.[0] ?? '';
  return keyword.search(ODD) >= 0;
}
