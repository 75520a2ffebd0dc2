// Numbers, sizes and dates as the page shows them: digits and words by `Intl`, blanks by the look.
// Thousands are split by a no-break space and a unit follows a narrow one, in every language, so
// that columns of numbers read the same and never wrap inside.

import { makeQuantities, type Quantities } from './quantity.ts';
import { makeSay, type Say } from './say.ts';

const NARROW_BLANK = '\u202f';

/** Below this share a bar is drawn but the number would say 0.0. */
const LEAST_SHARE = 0.0005;

const BINARY_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'] as const;

/** 3/4 is another day here than there; the day before the month's name is read alike. */
const DATE_LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

export interface Size {
  readonly value: string;
  readonly unit: string;
}

/** A `Say` that also knows the units of the page. */
export interface Format extends Say, Quantities {
  readonly locale: string;
  /** `84.9 %`, `< 0.1 %`, `0 %`, `100 %`. */
  readonly percent: (fraction: number) => string;
  /** `77.9–96.2 %`; one number where both ends are the same. */
  readonly shares: (lowest: number, highest: number) => string;
  /** 1024-based, three digits at most: `123` and `KiB`. */
  readonly size: (bytes: number) => Size;
  readonly bytes: (bytes: number) => string;
  /** An instant with its date, to the minute, in the reader's time zone. */
  readonly instant: (ms: number) => string;
  /** An instant as lists show it: the time of today, the day of this year, or the date. */
  readonly moment: (ms: number, now: number) => string;
  /** From one instant to another, what they share said once. */
  readonly span: (from: number, to: number) => string;
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
}

export function makeFormat(locale: string): Format {
  const share = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const short = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const dateLocale = DATE_LOCALES[locale] ?? locale;
  const date = new Intl.DateTimeFormat(dateLocale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const time = new Intl.DateTimeFormat(dateLocale, { timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(dateLocale, { day: 'numeric', month: 'short' });
  const dayOfYear = new Intl.DateTimeFormat(dateLocale, { dateStyle: 'medium' });
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const say = makeSay(locale);

  const percent = (fraction: number) => {
    if (fraction <= 0) return `0${NARROW_BLANK}%`;
    if (fraction < LEAST_SHARE) return `<${NARROW_BLANK}${share.format(0.1)}${NARROW_BLANK}%`;
    // 99.96 % is not all of it: only the whole may say 100.
    if (fraction < 1 && fraction > 1 - LEAST_SHARE) {
      return `>${NARROW_BLANK}${share.format(99.9)}${NARROW_BLANK}%`;
    }
    return `${fraction === 1 ? '100' : share.format(fraction * 100)}${NARROW_BLANK}%`;
  };
  const size = (bytes: number): Size => {
    let unit = 0;
    let value = bytes;
    // 1023.6 KiB would round to 1024, which is the next unit's 1.
    while (value >= 999.5 && unit < BINARY_UNITS.length - 1) {
      value /= 1024;
      unit++;
    }
    return { value: short.format(value), unit: BINARY_UNITS[unit] ?? 'B' };
  };
  return {
    ...say,
    ...makeQuantities(locale),
    locale,
    percent,
    shares: (lowest, highest) =>
      lowest === highest
        ? percent(lowest)
        : `${percent(lowest).slice(0, -`${NARROW_BLANK}%`.length)}–${percent(highest)}`,
    size,
    bytes: (bytes) => {
      const { value, unit } = size(bytes);
      return `${value}${NARROW_BLANK}${unit}`;
    },
    instant: (ms) => date.format(ms),
    moment: (ms, now) => {
      if (dayOfYear.format(ms) === dayOfYear.format(now)) return time.format(ms);
      const sameYear = new Date(ms).getFullYear() === new Date(now).getFullYear();
      return (sameYear ? day : dayOfYear).format(ms);
    },
    span: (from, to) => date.formatRange(from, to),
    list: (items) => conjunction.format(items),
  };
}
