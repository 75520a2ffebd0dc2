// A line cut into pieces that are drawn alike. Where a tint, a match or a hidden character begins
// or ends, a new piece begins.

import type { SourceLine } from '../../protocol/engine-api.ts';
import { tintLine, type Tint } from './tint.ts';

export interface Segment {
  readonly text: string;
  readonly tint: Tint;
  /** The run of `marks` that it lies in. */
  readonly mark?: MarkedRun;
  /** Set for a character that would not be seen, or would move others: what stands for it. */
  readonly hidden?: string;
}

/** A run of a line: column 1-based in the line, both in code points. */
export interface MarkedRun {
  readonly column: number;
  readonly length: number;
  readonly current: boolean;
}

/** Controls, format characters, line separators, and blanks that look like a space and are none. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const SURROGATES = /[\ud800-\udfff]/;

export function segmentsOf(line: SourceLine, marks: readonly MarkedRun[] = []): Segment[] {
  const { text, cutBefore } = line;
  const runs = cutBefore > 0 ? [{ end: text.length, tint: 'plain' as const }] : tintLine(text);
  const offsetOf = offsets(line);
  const marked = marks.map((run) => ({
    start: offsetOf(run.column),
    end: offsetOf(run.column + run.length),
    run,
  }));

  const segments: Segment[] = [];
  let at = 0;
  let next = 0; // of marked
  for (const { end, tint } of runs) {
    while (at < end) {
      while (next < marked.length && marked[next]!.end <= at) next++;
      const mark = marked[next];
      const inside = mark !== undefined && mark.start <= at;
      const stop = Math.min(end, mark === undefined ? end : inside ? mark.end : mark.start);
      addShown(segments, text.slice(at, stop), { tint, ...(inside ? { mark: mark.run } : {}) });
      at = stop;
    }
  }
  return segments;
}

/** Neighbours of one mark together, so that a match stays one although its parts differ in tint. */
export function groupByMark(segments: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const group = groups.at(-1);
    if (group !== undefined && segment.mark !== undefined && group[0]?.mark === segment.mark) {
      group.push(segment);
    } else {
      groups.push([segment]);
    }
  }
  return groups;
}

/** The part of a line that lies between two columns, cut as the line is. */
export function sliceLine(line: SourceLine, from: number, to: number): string {
  const offsetOf = offsets(line);
  return line.text.slice(offsetOf(from), offsetOf(to));
}

/** Pieces of `text` with its hidden characters each on their own. */
function addShown(segments: Segment[], text: string, look: Omit<Segment, 'text' | 'hidden'>) {
  let rest = text;
  while (rest !== '') {
    const found = HIDDEN.exec(rest);
    if (found === null) {
      segments.push({ text: rest, ...look });
      return;
    }
    const [char] = found;
    if (found.index > 0) segments.push({ text: rest.slice(0, found.index), ...look });
    segments.push({ text: char, ...look, hidden: spelledOut(char) });
    rest = rest.slice(found.index + char.length);
  }
}

/** A tab keeps its width; anything else shows its code point. */
function spelledOut(char: string): string {
  return char === '\t' ? char : `\\u{${char.codePointAt(0)!.toString(16)}}`;
}

/** Turns a column of the line into an offset of the text that is shown of it, within its ends. */
function offsets({ text, cutBefore }: SourceLine): (column: number) => number {
  if (!SURROGATES.test(text)) {
    return (column) => Math.min(text.length, Math.max(0, column - 1 - cutBefore));
  }
  const starts: number[] = [];
  let offset = 0;
  for (const char of text) {
    starts.push(offset);
    offset += char.length;
  }
  return (column) => starts[Math.max(0, column - 1 - cutBefore)] ?? text.length;
}
