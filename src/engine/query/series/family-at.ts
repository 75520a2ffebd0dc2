// Whose line a line is.

import { NONE } from '../../../model/ids.ts';
import type { Tables } from '../../store/tables.ts';
import type { FamilySeries } from './family-series.ts';

/** The row of the family that `line` of the text as given speaks of, by sample or metadata. */
export function familyAt(
  line: number,
  { samples, metadata }: Tables,
  families: FamilySeries,
  givenLine: (bodyLine: number) => number,
): number | undefined {
  const sample = rowAt(samples.line, line, givenLine);
  if (sample !== undefined) return families.familyOfSample(sample);
  const row = rowAt(metadata.line, line, givenLine);
  const family = row === undefined ? NONE : metadata.family[row]!;
  return family === NONE ? undefined : family;
}

/** The first row of `lines` (of the body, ascending) that is `line` as given, by bisection. */
function rowAt(
  lines: Uint32Array,
  line: number,
  givenLine: (bodyLine: number) => number,
): number | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (givenLine(lines[middle]!) < line) low = middle + 1;
    else high = middle;
  }
  return low < lines.length && givenLine(lines[low]!) === line ? low : undefined;
}
