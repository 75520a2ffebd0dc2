// The body as a sequence of blocks: lines of one family that follow each other.
//
//   # HELP a …  ┐
//   # TYPE a …  │ block of a
//   a{x="1"} 1  ┘
//   b 2           block of b, without metadata
//   # TYPE a …    a again

import { NONE } from '../../model/ids.ts';
import { META_EOF, type Tables } from '../store/tables.ts';

export interface Block {
  readonly family: number; // FamilyRow
  readonly firstLine: number;
  lastLine: number;
  hasMetadata: boolean;
  /** Samples `from` .. `to`. */
  readonly from: number;
  to: number;
}

/** Line of every `# EOF`, ascending. */
export function eofLines({ metadata }: Tables): number[] {
  const lines: number[] = [];
  for (let row = 0; row < metadata.length; row++)
    if (metadata.kind[row] === META_EOF) lines.push(metadata.line[row]!);
  return lines;
}

/** Whether any family has a metadata line of one kind twice, without which no body stands again. */
export function repeatsMetadata({ metadata, families }: Tables): boolean {
  const seen = new Uint8Array(families.length);
  for (let row = 0; row < metadata.length; row++) {
    const family = metadata.family[row]!;
    if (family === NONE) continue;
    const bit = 1 << metadata.kind[row]!;
    if ((seen[family]! & bit) !== 0) return true;
    seen[family]! |= bit;
  }
  return false;
}

export function blocksOf({ metadata, samples, series, names }: Tables): Block[] {
  const blocks: Block[] = [];
  let current: Block | undefined;
  let meta = 0;
  let sample = 0;
  while (meta < metadata.length || sample < samples.length) {
    const isMeta =
      meta < metadata.length &&
      (sample === samples.length || metadata.line[meta]! < samples.line[sample]!);
    const line = isMeta ? metadata.line[meta]! : samples.line[sample]!;
    const family = isMeta
      ? metadata.family[meta]!
      : names.family[series.name[samples.series[sample]!]!]!;
    if (isMeta) meta++;
    else sample++;
    if (family === NONE) {
      current = undefined; // # EOF
      continue;
    }
    // Metadata below samples of the same family begins the family anew.
    const goesOn =
      current?.family === family && !(isMeta && current.to > current.from && current.hasMetadata);
    if (current === undefined || !goesOn) {
      const from = isMeta ? sample : sample - 1;
      current = { family, firstLine: line, lastLine: line, hasMetadata: false, from, to: from };
      blocks.push(current);
    }
    current.lastLine = line;
    current.to = sample;
    current.hasMetadata ||= isMeta;
  }
  return blocks;
}
