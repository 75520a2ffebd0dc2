// How long ago something was, in one unit and two or three digits.

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;

export type AgeUnit = 's' | 'min' | 'h' | 'd' | 'y';

export interface Age {
  readonly value: number;
  readonly unit: AgeUnit;
  /** It lies ahead. */
  readonly future: boolean;
}

/** From which age on each unit is used; below, two of the smaller one say more. */
const UNITS: readonly (readonly [unit: AgeUnit, ms: number, from: number])[] = [
  ['y', YEAR, 2 * YEAR],
  ['d', DAY, 2 * DAY],
  ['h', HOUR, 2 * HOUR],
  ['min', MINUTE, 2 * MINUTE],
  ['s', SECOND, 0],
];

/** `ms` below 0 lies ahead. */
export function ageOf(ms: number): Age {
  const size = Math.abs(ms);
  for (const [unit, length, from] of UNITS) {
    if (size >= from) return { value: Math.round(size / length), unit, future: ms < 0 };
  }
  throw new RangeError(`an age of ${ms} ms`);
}
