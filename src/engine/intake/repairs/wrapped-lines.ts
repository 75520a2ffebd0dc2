// Lines broken at the width of a terminal, with nothing to mark the break: tmux and screen
// captures, `fold`, mail programs.
//
//   nginxexporter_build_info{arch="linux/amd64",commit="",date="",dirty="false",go="
//   go1.19.8",version="0.11.0-1+b4"} 1
//
// The lines are joined again. It stays a loss: whether a blank stood at the break, and whether a
// full line was whole, is a guess.

import { codePoints, join, type Line } from '../lines/line.ts';
import { readingOf } from '../lines/reading.ts';
import type { Head, MakeWork, Next, Repair } from './repair.ts';

const LEAST_WIDTH = 40;
const LEAST_JOINS = 2;
const LEFT_BAD = 0.2; // of the bad lines, after joining

export const wrappedLines: Repair = {
  ids: ['wrapped-lines'],

  plan(head) {
    const width = widthOf(head);
    if (width < LEAST_WIDTH) return undefined;
    const make = joining(width);
    const joined = head.after(make);
    const enough = head.lines.length - joined.lines.length >= LEAST_JOINS;
    return enough && joined.bad.length <= head.bad.length * LEFT_BAD ? make : undefined;
  },
};

function joining(width: number): MakeWork {
  return (notes) => {
    let left: Line | undefined;
    let columns = 0; // of the last line of the text that is part of `left`
    return {
      take(line: Line, next: Next) {
        const gap = left === undefined ? undefined : breakBetween(left, columns, line, width);
        if (left !== undefined && gap !== undefined) {
          left = join(gap === '' ? left : { ...left, text: left.text + gap }, line);
          notes.add('wrapped-lines');
        } else {
          if (left !== undefined) next(left);
          left = line;
        }
        columns = codePoints(line.text);
      },
      end(next: Next) {
        if (left !== undefined) next(left);
      },
    };
  };
}

/** What was lost between the two lines when they are one: nothing or a blank. Else undefined. */
function breakBetween(
  left: Line,
  columns: number,
  right: Line,
  width: number,
): '' | ' ' | undefined {
  if (columns < width - 1 || right.text === '') return undefined;
  const rightIsBad = readingOf(right.text) === 'bad';
  if (columns === width) return rightIsBad || readingOf(left.text) === 'bad' ? '' : undefined;
  return rightIsBad ? ' ' : undefined; // a blank in the last column is not kept
}

function widthOf(head: Head): number {
  if (head.bad.length < LEAST_JOINS) return 0;
  let width = 0;
  for (const line of head.lines) width = Math.max(width, codePoints(line.text));
  return width;
}
