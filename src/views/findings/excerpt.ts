// The lines around a place, ready to be drawn.

import type { Place } from '../../model/finding.ts';
import type { SourceLine } from '../../protocol/engine-api.ts';
import { visible } from '../../texts/say.ts';

export interface ExcerptLine {
  readonly line: number;
  /** As shown: what hides or reorders text is written out. */
  readonly text: string;
  readonly cutBefore: number;
  readonly cutAfter: number;
  /** A place of the finding is in this line. */
  readonly hit: boolean;
  /** Set in the line of the first place: what stands before the caret, and what it underlines. */
  readonly caret?: { readonly before: string; readonly under: string };
}

export function excerptLines(
  lines: readonly SourceLine[],
  places: readonly Place[],
): ExcerptLine[] {
  const [first] = places;
  const hits = new Set(places.map(({ line }) => line));
  return lines.map(({ line, text, cutBefore, cutAfter }) => {
    const shown = {
      line,
      text: visible(text),
      cutBefore,
      cutAfter,
      hit: hits.has(line),
    };
    if (line !== first?.line) return shown;
    // Columns count code points, as the engine does. A caret may stand behind the last one.
    const points = Array.from(text);
    const from = Math.min(points.length, Math.max(0, first.column - 1 - cutBefore));
    const before = visible(points.slice(0, from).join(''));
    const under = visible(points.slice(from, from + first.length).join('')) || ' ';
    return { ...shown, caret: { before, under } };
  });
}
