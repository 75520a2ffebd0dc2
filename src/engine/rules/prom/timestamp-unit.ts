import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

// What a number means if it is no count of milliseconds:
//
//   0 ──── 1e8 ──────── 3.2e10 ────── 3.25e13 ──── 1e17 ────►
//   1970,  seconds since  milliseconds   microseconds  nanoseconds
//   first  1973 … 2983    1971 … 3000    since 2001    since 1973
//   day
const FIRST_SECONDS = 1e8;
const FIRST_MILLISECONDS = 365 * 24 * 3600 * 1000;
const AFTER_YEAR_3000 = 32_535_216_000_000;
const FIRST_NANOSECONDS = 1e17;
const INT64_END = 2 ** 63;

/** A time of the future can be meant, a time of 1970 hardly: a judgement all the same. */
export const timestampUnit: Rule = {
  id: 'prom/timestamp-unit',
  level: 'warning',
  kind: 'judgement',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format; Prometheus, scrape: out of bounds',
  examples: {
    keeps: ['a 1 1700000000000\n', 'a 1\n', 'a 1700000000\n', 'a 1 -5\n', 'a 1 1700000000.5\n'],
    breaks: ['a 1 1700000000\n', 'a 1 1700000000000000\n', 'a 1 1700000000000000000\n', 'a 1 0\n'],
  },

  check({ tables }, report) {
    const { names, series, samples } = tables;
    const nameOf = familyNames(tables);
    for (let row = 0; row < samples.length; row++) {
      const time = samples.timestamp[row]!;
      // Written so that NaN, which stands for no timestamp, falls through.
      if (!(time < FIRST_MILLISECONDS || time > AFTER_YEAR_3000)) continue;
      // What is no timestamp of this format is told as that, by prom/timestamp-not-int and -signed.
      if (time < 0 || time >= INT64_END || !Number.isInteger(time)) continue;
      const unit = unitOf(time);
      const family = names.family[series.name[samples.series[row]!]!]!;
      const line = samples.line[row]!;
      report(
        { line, part: 'timestamp', family, sample: row, variant: VARIANTS[unit] },
        { name: nameOf(family), unit },
      );
    }
  },
};

type Unit = 'start' | 's' | 'us' | 'ns';

const VARIANTS: Record<Unit, string> = {
  start: 'start-of-1970',
  s: 'seconds',
  us: 'microseconds',
  ns: 'nanoseconds',
};

function unitOf(time: number): Unit {
  if (time < FIRST_SECONDS) return 'start';
  if (time < FIRST_MILLISECONDS) return 's';
  return time < FIRST_NANOSECONDS ? 'us' : 'ns';
}
