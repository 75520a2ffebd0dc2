// Times in seconds, to the digit: doubles would round nanoseconds.

import type { Timestamp } from './metric-family.ts';

const MS_PER_SECOND = 1000;
const NANOS_PER_MS = 1_000_000;
const NANO_DIGITS = 9;
const MS_DIGITS = 3;

export function secondsOf({ seconds, nanos }: Timestamp): string {
  const isOdd = nanos < 0 || nanos >= MS_PER_SECOND * NANOS_PER_MS; // no valid Timestamp
  return isOdd ? String(seconds + nanos / 1e9) : withFraction(seconds, nanos, NANO_DIGITS);
}

export function msOf({ seconds, nanos }: Timestamp): number {
  return seconds * MS_PER_SECOND + nanos / NANOS_PER_MS;
}

/** `ms` since the epoch, in seconds. */
export function secondsOfMs(ms: number): string {
  const sign = ms < 0 ? '-' : '';
  const size = Math.abs(ms);
  const whole = Math.floor(size / MS_PER_SECOND);
  return sign + withFraction(whole, size - whole * MS_PER_SECOND, MS_DIGITS);
}

function withFraction(whole: number, fraction: number, digits: number): string {
  const behind = String(fraction).padStart(digits, '0').replace(/0+$/, '');
  return behind === '' ? String(whole) : `${whole}.${behind}`;
}
