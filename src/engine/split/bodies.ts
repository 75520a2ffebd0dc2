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
  const lastBlock = new Int32Array(tables.series.length).fill(-1);
  const starts = piecesOf(blocksOf(tables), ends).flatMap((piece) => [
    startOf(whole, piece.blocks[0]!, piece.above),
    ...cutsIn(whole, piece, lastBlock),
  ]);
  const lines = starts.map((line, at) => (at === 0 ? 1 : givenLine(whole, line)));
  // A text that was mended may hold many lines of the body in one: nothing can be cut there.
  if (lines.length < 2 || lines.some((line, at) => at > 0 && line <= lines[at - 1]!)) return [];
  return lines.map((line, at) =>
    region(whole, 'body', '', line, (lines[at + 1] ?? whole.given.lineCount + 1) - 1),
  );
}

/** Blocks between two ends of bodies. */
interface Piece {
  readonly blocks: Block[];
  /** Blocks in pieces above. */
  readonly offset: number;
  /** Line of the end above. */
  readonly above: number;
}

/** What follows an end and is no body of its own belongs above. */
function piecesOf(blocks: readonly Block[], ends: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let above = 0;
  for (const end of [...ends, Infinity]) {
    let to = from;
    while (to < blocks.length && blocks[to]!.firstLine < end) to++;
    const piece = blocks.slice(from, to);
    const hasSamples = piece.some((block) => block.to > block.from);
    const isBody = end !== Infinity || piece.some((block) => block.hasMetadata);
    const last = pieces.at(-1);
    if (piece.length > 0 && (last === undefined || (hasSamples && isBody)))
      pieces.push({ blocks: piece, offset: from, above });
    else for (const block of piece) last?.blocks.push(block);
    from = to;
    above = end;
  }
  return pieces;
}

/** Lines of the body that begin another one inside of a piece. */
function cutsIn(whole: Whole, { blocks, offset }: Piece, lastBlock: Int32Array): number[] {
  const again = repeatsOf(whole.tables, blocks, offset, lastBlock);
  const { strings, families } = whole.tables;
  const nameOf = (block: number): string => strings.text(families.name[blocks[block]!.family]!);
  const start = (block: number): number =>
    startOf(whole, blocks[block]!, blocks[block - 1]!.lastLine);
  return findCuts({
    length: blocks.length,
    familyOf: (block) => blocks[block]!.family,
    again: (block) => again[block]!,
    rises: (block) => nameOf(block) > nameOf(block - 1),
    isSetOff: (block) => whole.body.bytesOf(start(block) - 1).length === 0,
  }).map(start);
}

/**
 * Of each block, the last block above with a series of it, when both have metadata; else -1.
 * `lastBlock` knows of each series where it stood last, counted over all pieces.
 */
function repeatsOf(
  { samples }: Tables,
  blocks: readonly Block[],
  offset: number,
  lastBlock: Int32Array,
): Int32Array {
  const again = new Int32Array(blocks.length).fill(-1);
  for (const [at, block] of blocks.entries()) {
    if (!block.hasMetadata) continue;
    for (let sample = block.from; sample < block.to; sample++) {
      const row = samples.series[sample]!;
      const last = lastBlock[row]! - offset;
      if (last !== at) again[at] = Math.max(again[at]!, last);
      lastBlock[row] = at + offset;
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
