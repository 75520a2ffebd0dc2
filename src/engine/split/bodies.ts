// Parts of a file that holds bodies one after the other, without heads between them:
// `curl -s a > f; curl -s b >> f`, `cat *.prom`.
//
// `# EOF` ends a body of OpenMetrics, so what follows is another. Elsewhere it is told by what
// stands again (cuts.ts).

import type { Tables } from '../store/tables.ts';
import { blocksOf, eofLines, repeatsMetadata, type Block } from './blocks.ts';
import { findCuts } from './cuts.ts';
import { givenLine, region, type FoundPart, type Whole } from './part.ts';

const HASH = 0x23;

export function findBodies(whole: Whole): FoundPart[] {
  const { tables } = whole;
  const ends = eofLines(tables);
  if (!ends.some((line) => line < tables.lines.lines) && !repeatsMetadata(tables)) return [];
  const pieces = piecesOf(blocksOf(tables), ends);
  const starts = pieces.flatMap((piece, at) => {
    const above = at === 0 ? 0 : lastLineOf(pieces[at - 1]!);
    const first = at === 0 ? 1 : startOf(whole, piece[0]!, endAbove(ends, piece[0]!, above));
    return [first, ...cutsIn(whole, piece)];
  });
  const lines = starts.map((line, at) => (at === 0 ? 1 : givenLine(whole, line)));
  // A text that was mended may hold many lines of the body in one: nothing can be cut there.
  if (lines.length < 2 || lines.some((line, at) => at > 0 && line <= lines[at - 1]!)) return [];
  return lines.map((line, at) =>
    region(whole, 'body', '', line, (lines[at + 1] ?? whole.given.lineCount + 1) - 1),
  );
}

/** Blocks between the ends of bodies. What follows an end and is no body of its own belongs above. */
function piecesOf(blocks: readonly Block[], ends: readonly number[]): Block[][] {
  const pieces: Block[][] = [];
  let from = 0;
  for (const end of [...ends, Infinity]) {
    let to = from;
    while (to < blocks.length && blocks[to]!.firstLine < end) to++;
    const piece = blocks.slice(from, to);
    from = to;
    const hasSamples = piece.some((block) => block.to > block.from);
    const isBody = end !== Infinity || piece.some((block) => block.hasMetadata);
    if (pieces.length === 0 || (hasSamples && isBody)) {
      if (piece.length > 0) pieces.push(piece);
    } else pieces.at(-1)!.push(...piece);
  }
  return pieces;
}

function lastLineOf(piece: readonly Block[]): number {
  return piece.at(-1)!.lastLine;
}

/** Lines of the body that begin another one inside of a piece. */
function cutsIn(whole: Whole, piece: readonly Block[]): number[] {
  const again = repeatsOf(whole.tables, piece);
  const { strings, families } = whole.tables;
  const nameOf = (block: number): string => strings.text(families.name[piece[block]!.family]!);
  const start = (block: number): number =>
    startOf(whole, piece[block]!, piece[block - 1]!.lastLine);
  return findCuts({
    length: piece.length,
    familyOf: (block) => piece[block]!.family,
    again: (block) => again[block]!,
    rises: (block) => nameOf(block) > nameOf(block - 1),
    isSetOff: (block) => isEmpty(whole, start(block) - 1),
  }).map(start);
}

/** Of each block, the last block above with a series of it, when both have metadata; else -1. */
function repeatsOf(tables: Tables, piece: readonly Block[]): Int32Array {
  const again = new Int32Array(piece.length).fill(-1);
  const lastBlock = new Int32Array(tables.series.length).fill(-1);
  for (const [at, block] of piece.entries()) {
    if (!block.hasMetadata) continue;
    for (let sample = block.from; sample < block.to; sample++) {
      const series = tables.samples.series[sample]!;
      const last = lastBlock[series]!;
      if (last !== at) again[at] = Math.max(again[at]!, last);
      lastBlock[series] = at;
    }
  }
  return again;
}

/** The first line of a block: comments right above it are its own, down from line `above`. */
function startOf({ body }: Whole, { firstLine }: Block, above: number): number {
  let line = firstLine;
  while (line - 1 > above && body.bytesOf(line - 1)[0] === HASH) line--;
  return line;
}

function endAbove(ends: readonly number[], { firstLine }: Block, above: number): number {
  return Math.max(above, ...ends.filter((line) => line < firstLine).slice(-1));
}

function isEmpty({ body }: Whole, line: number): boolean {
  return body.bytesOf(line).length === 0;
}
