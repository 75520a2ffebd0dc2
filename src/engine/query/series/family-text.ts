// A family as it is written: its metadata lines and the lines of some of its series, in file order.

import { Bitset } from '../../../base/bitset.ts';
import { MAX_COPIED_BYTES, type FamilyText } from '../../../protocol/family-page.ts';
import type { Tables } from '../../store/tables.ts';
import type { TextStore } from '../../text/text-store.ts';

const LINE_END = 1; // byte

export interface Wanted {
  readonly family: number;
  /** SeriesRow. */
  readonly rows: Uint32Array;
}

/** Lines come from `given`; `givenLine` says which of them a line of the body is. */
export function familyText(
  tables: Tables,
  { family, rows }: Wanted,
  given: TextStore,
  givenLine: (bodyLine: number) => number,
): FamilyText {
  const lines = linesOf(tables, family, rows).map(givenLine).sort();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const texts: string[] = [];
  let bytes = 0;
  let distinct = 0;
  let last = 0;
  for (const line of lines) {
    if (line === last) continue; // several lines of the body may come from one as given
    last = line;
    distinct++;
    if (bytes > MAX_COPIED_BYTES) continue;
    const content = given.bytesOf(line);
    bytes += content.length + LINE_END;
    if (bytes <= MAX_COPIED_BYTES) texts.push(decoder.decode(content), '\n');
  }
  return { text: texts.join(''), lines: texts.length / 2, left: distinct - texts.length / 2 };
}

/** Lines of the body: the metadata of `family`, and all samples of `rows`. */
function linesOf(tables: Tables, family: number, rows: Uint32Array): Uint32Array<ArrayBuffer> {
  const { families, metadata, samples } = tables;
  const lines: number[] = [];
  for (let row = 0; row < metadata.length; row++)
    if (metadata.family[row] === family) lines.push(metadata.line[row]!);
  if (rows.length > 0) {
    const wanted = new Bitset(tables.series.length);
    for (const row of rows) wanted.add(row);
    const last = families.lastSampleLine[family]!;
    for (
      let row = firstFrom(samples.line, families.firstSampleLine[family]!);
      row < samples.length && samples.line[row]! <= last;
      row++
    )
      if (wanted.has(samples.series[row]!)) lines.push(samples.line[row]!);
  }
  return Uint32Array.from(lines);
}

/** The first place in `lines`, which never decrease, that is not before `line`. */
function firstFrom(lines: Uint32Array, line: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lines[middle]! < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
