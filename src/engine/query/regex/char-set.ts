// Sets of code points, as sorted ranges that neither touch nor overlap.
//
//   [a-cx]   →   0x61 0x63  0x78 0x78

export type CharSet = readonly number[];

export const LAST_CODE_POINT = 0x10ffff;
export const ANY: CharSet = [0, LAST_CODE_POINT];
export const NOT_LINE_FEED: CharSet = [0, 0x09, 0x0b, LAST_CODE_POINT];

export function contains(set: CharSet, codePoint: number): boolean {
  let low = 0;
  let high = set.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (codePoint > set[2 * middle + 1]!) low = middle + 1;
    else high = middle;
  }
  return 2 * low < set.length && set[2 * low]! <= codePoint;
}

/** The union of ranges in any order, given as `low, high, low, high, …`. */
export function charSet(ranges: readonly number[]): CharSet {
  const rows = Array.from({ length: ranges.length >> 1 }, (_, row) => row);
  rows.sort((a, b) => ranges[2 * a]! - ranges[2 * b]!);
  const merged: number[] = [];
  for (const row of rows) {
    const low = ranges[2 * row]!;
    const high = ranges[2 * row + 1]!;
    const last = merged.length - 1;
    if (last > 0 && low <= merged[last]! + 1) merged[last] = Math.max(merged[last]!, high);
    else merged.push(low, high);
  }
  return merged;
}

export function negated(set: CharSet): CharSet {
  const gaps: number[] = [];
  let next = 0;
  for (let i = 0; i < set.length; i += 2) {
    if (set[i]! > next) gaps.push(next, set[i]! - 1);
    next = set[i + 1]! + 1;
  }
  if (next <= LAST_CODE_POINT) gaps.push(next, LAST_CODE_POINT);
  return gaps;
}

/** With every code point those that differ from it in case alone. */
export function withBothCases(set: CharSet): CharSet {
  const added: number[] = [];
  for (const letters of caseOrbits()) {
    if (!letters.some((letter) => contains(set, letter))) continue;
    for (const letter of letters) added.push(letter, letter);
  }
  return added.length === 0 ? set : charSet([...set, ...added]);
}

// Above this there are no letters with case.
const LAST_CASED = 0x1e943;
// They fold only in Turkish; RE2 leaves them alone.
const TURKISH = new Set([0x130, 0x131]);
let orbits: number[][] | undefined;

/** Groups of letters that differ in case alone: k, K and the Kelvin sign. */
function caseOrbits(): readonly number[][] {
  if (orbits !== undefined) return orbits;
  const byKey = new Map<string, number[]>();
  for (let codePoint = 0x41; codePoint <= LAST_CASED; codePoint++) {
    if (TURKISH.has(codePoint)) continue;
    const letter = String.fromCodePoint(codePoint);
    const upper = alone(letter.toUpperCase()) ?? letter;
    const key = alone(upper.toLowerCase()) ?? upper;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [codePoint]);
    else group.push(codePoint);
  }
  orbits = [...byKey.values()].filter((group) => group.length > 1);
  return orbits;
}

/** `text` if it is one code point: ß has an upper case of two. */
function alone(text: string): string | undefined {
  return text.length === (text.codePointAt(0)! > 0xffff ? 2 : 1) ? text : undefined;
}
