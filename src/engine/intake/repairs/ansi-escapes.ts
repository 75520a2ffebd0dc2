// Colours and cursor movements of a terminal: `script`, `grep --color=always | tee`, curl's bold
// header names.
//
//   ESC[01;31mESC[Kredis_upESC[mESC[K 1
//
// A label value may hold escapes by right. So they are taken off only where they break lines, and
// where most of the lines that have any are broken by them; or where they are grep's own marks,
// which no program writes into a value.

import { rewrite } from '../lines/line.ts';
import type { Head, Repair } from './repair.ts';

const ESC = '\x1b';
const BEL = '\x07';

const CONTROL_SEQUENCE = `${ESC}\\[[0-?]*[ -/]*[@-~]`;
const TITLE = `${ESC}\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)`;
const SHORT = `${ESC}(?:[()*+][0-9A-Za-z]|[=>78cDEHMNOZ])`;
const ESCAPES = new RegExp(`${CONTROL_SEQUENCE}|${TITLE}|${SHORT}`, 'g');

const GREP_MARK = `${ESC}[m${ESC}[K`;

export const ansiEscapes: Repair = {
  ids: ['ansi-escapes'],

  plan(head) {
    if (!isCapture(head)) return undefined;
    return (notes) => ({
      take(line, next) {
        const plain = line.text.includes(ESC) ? rewrite(line, ESCAPES, () => '') : line;
        if (plain !== line) notes.add('ansi-escapes');
        next(plain);
      },
    });
  },
};

function isCapture(head: Head): boolean {
  let coloured = 0;
  let broken = 0;
  for (const [row, { text }] of head.lines.entries()) {
    if (!text.includes(ESC) || text.search(ESCAPES) < 0) continue;
    if (text.includes(GREP_MARK)) return true;
    coloured++;
    if (head.readings[row] === 'bad') broken++;
  }
  return broken > 0 && broken * 2 >= coloured;
}
