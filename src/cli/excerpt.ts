// One line of the dump with a caret under what a finding is about.
//
//   …service="checkout",le="0.1"} 17
//                              ^^^^^
//
// The line is cut to the width of the terminal around the place. Nothing in it can act on the
// terminal: a control character is shown by its picture (␛), other hidden characters by number.

import type { SourceLine } from '../protocol/engine-api.ts';
import type { Place } from '../model/finding.ts';
import { visible } from '../texts/say.ts';
import { cellWidth } from './cell-width.ts';

export interface Excerpt {
  readonly before: string;
  /** What the caret underlines. Empty when it points behind the end of the line. */
  readonly marked: string;
  readonly after: string;
  /** Blanks and carets, to be shown below. */
  readonly carets: string;
}

interface Cell {
  readonly shown: string;
  readonly width: number;
}

const ELLIPSIS: Cell = { shown: '…', width: 1 };
/** Of the room, how much stands before the caret when the line is too long. */
const SHARE_BEFORE = 1 / 3;

const FIRST_PRINTABLE = 0x20;
const DELETE = 0x7f;
const CONTROL_PICTURES = 0x2400;
const PICTURE_OF_DELETE = '␡';

export function excerptOf(line: SourceLine, place: Place, width: number): Excerpt {
  const cells = Array.from(line.text, cellOf);
  const start = clamp(place.column - 1 - line.cutBefore, 0, cells.length);
  const end = clamp(start + place.length, start, cells.length);
  const [from, to] = windowAround(cells, start, end, width, {
    before: line.cutBefore > 0,
    after: line.cutAfter > 0,
  });
  const shownEnd = Math.min(end, to);

  const before = cells.slice(from, start);
  if (from > 0 || line.cutBefore > 0) before.unshift(ELLIPSIS);
  const marked = cells.slice(start, shownEnd);
  const after = cells.slice(shownEnd, to);
  if (to < cells.length || line.cutAfter > 0) after.push(ELLIPSIS);
  return {
    before: textOf(before),
    marked: textOf(marked),
    after: textOf(after),
    carets: ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked))),
  };
}

/** The cells `from .. to` that fit, `start` among them. */
function windowAround(
  cells: readonly Cell[],
  start: number,
  end: number,
  width: number,
  cut: { readonly before: boolean; readonly after: boolean },
): readonly [from: number, to: number] {
  const ellipses = Number(cut.before) + Number(cut.after);
  if (widthOf(cells) + ellipses <= width) return [0, cells.length];

  const room = Math.max(width - 2 * ELLIPSIS.width, 1);
  const mark = widthOf(cells.slice(start, end));
  // A mark that fits is shown whole, with what is left of the room around it.
  const ahead = Math.max(Math.min(room * SHARE_BEFORE, room - mark), 0);
  let from = start;
  let used = 0;
  while (from > 0 && used + cells[from - 1]!.width <= ahead) used += cells[--from]!.width;
  let to = start;
  while (to < cells.length && used + cells[to]!.width <= room) used += cells[to++]!.width;
  // At the end of the line room is left over: it goes to what stands before.
  while (from > 0 && used + cells[from - 1]!.width <= room) used += cells[--from]!.width;
  return [from, to];
}

function cellOf(char: string): Cell {
  const code = char.codePointAt(0) ?? 0;
  if (code < FIRST_PRINTABLE)
    return { shown: String.fromCodePoint(CONTROL_PICTURES + code), width: 1 };
  if (code === DELETE) return { shown: PICTURE_OF_DELETE, width: 1 };
  const shown = visible(char);
  return { shown, width: shown === char ? cellWidth(char) : shown.length };
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ shown }) => shown).join('');
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
