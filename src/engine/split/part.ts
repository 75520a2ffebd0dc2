// What the finders of this folder are given, and what they find.

import type { PartKind } from '../../protocol/parts.ts';
import type { Exchange } from '../intake/transcript/exchange.ts';
import type { LineMap } from '../intake/lines/line-map.ts';
import type { Tables } from '../store/tables.ts';
import type { TextStore } from '../text/text-store.ts';

/** A dump, read as one. */
export interface Whole {
  readonly tables: Tables;
  readonly given: TextStore;
  readonly body: TextStore;
  /** From lines of the body to lines as given; absent when they are the same. */
  readonly lineMap?: LineMap | undefined;
  /** Responses of a transcript, if there are several. */
  readonly exchanges?: readonly Exchange[] | undefined;
}

export interface FoundPart {
  readonly kind: PartKind;
  readonly target: string;
  /** Lines as given. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly samples: number;
  /** Views into the text; joined they are the part. */
  readonly bytes: () => readonly Uint8Array[];
}

/** Lines `first` to `last` as given: exactly their bytes. */
export function region(
  whole: Whole,
  kind: PartKind,
  target: string,
  firstLine: number,
  lastLine: number,
): FoundPart {
  const { given } = whole;
  return {
    kind,
    target,
    firstLine,
    lastLine,
    samples: samplesBefore(whole, lastLine + 1) - samplesBefore(whole, firstLine),
    bytes: () => [
      given.slice(
        given.startOf(firstLine),
        lastLine < given.lineCount ? given.startOf(lastLine + 1) : given.byteLength,
      ),
    ],
  };
}

/** The line as given that a line of the body came from. */
export function givenLine({ lineMap }: Whole, bodyLine: number): number {
  return lineMap?.locate(bodyLine, 1).line ?? bodyLine;
}

/** Samples on lines as given above `line`. */
function samplesBefore(whole: Whole, line: number): number {
  const { samples } = whole.tables;
  let low = 0;
  let high = samples.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (givenLine(whole, samples.line[middle]!) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
