// Quantities with their unit: bounds, quantiles and thresholds.
//
// A number carries no more digits than the bucket that it was read from is wide: two places below
// the width's leading digit, yet two of its own, so that a small end of a wide bucket is no nought. Ends of an interval that certainly holds something are rounded
// outwards, so that it still does.

const NARROW_BLANK = '\u202f';
const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

/** A sign, and how many of the family's own unit it stands for. */
export interface UnitStep {
  readonly sign: string; // '' = none
  readonly factor: number;
}

/** The signs that quantities of one family are written with, the smallest first. Never empty. */
export type Unit = readonly UnitStep[];

export interface Quantities {
  /** `199 ms`, in as many digits as a bucket `width` wide carries; three where there is none. */
  readonly quantity: (value: number, unit: Unit, width?: number) => string;
  /** A bound: four digits, or as many as tell it from its neighbours `width` away. */
  readonly bound: (value: number, unit: Unit, width?: number) => string;
  /** `25–50 ms`, `500 ms–1 s`, `> 10 s`, `≤ 5 ms`. */
  readonly interval: (lower: number, upper: number, unit: Unit) => string;
  /** What the truth may differ by: `−99 … +51 ms`. */
  readonly deviation: (down: number, up: number, unit: Unit) => string;
  /** `2 442`, or `1.2M` where that is too long. */
  readonly compact: (value: number) => string;
}

const TIMES: Unit = [
  { sign: 'ns', factor: 1e-9 },
  { sign: 'µs', factor: 1e-6 },
  { sign: 'ms', factor: 1e-3 },
  { sign: 's', factor: 1 },
];
const BINARY: Unit = ['B', 'KiB', 'MiB', 'GiB', 'TiB'].map((sign, power) => ({
  sign,
  factor: 1024 ** power,
}));
const DECIMAL: Unit = ['B', 'kB', 'MB', 'GB', 'TB'].map((sign, power) => ({
  sign,
  factor: 1000 ** power,
}));

/** Seconds in one of the unit that a family is named after. */
const SECONDS_IN: Readonly<Record<string, number>> = {
  seconds: 1,
  second: 1,
  milliseconds: 1e-3,
  millis: 1e-3,
  ms: 1e-3,
  microseconds: 1e-6,
  us: 1e-6,
  nanoseconds: 1e-9,
  ns: 1e-9,
};

/** Units of which nobody writes thousandths. */
const SIGNS: Readonly<Record<string, string>> = {
  minutes: 'min',
  hours: 'h',
  days: 'd',
  percent: '%',
  celsius: '°C',
  volts: 'V',
  amperes: 'A',
  joules: 'J',
  meters: 'm',
  grams: 'g',
  hertz: 'Hz',
};

/** The unit that `word` names; bytes are split by what their bounds are round in. */
export function unitOf(word: string, bounds: readonly number[] = []): Unit {
  const seconds = SECONDS_IN[word];
  if (seconds !== undefined) {
    return TIMES.map(({ sign, factor }) => ({ sign, factor: toPrecise(factor / seconds) }));
  }
  if (word === 'bytes' || word === 'byte') {
    const round = (value: number) => Number.isInteger(value / 1000) && value !== 0;
    const isDecimal = bounds.some(round) && bounds.filter(round).length * 2 >= bounds.length;
    return isDecimal ? DECIMAL : BINARY;
  }
  return [{ sign: SIGNS[word] ?? '', factor: 1 }];
}

/** The step in which a value is written. */
export function stepOf(value: number, unit: Unit): UnitStep {
  const size = Math.abs(value) * (1 + 1e-12);
  const fits = unit.filter(({ factor }) => factor <= size);
  return (
    fits.at(-1) ?? (value === 0 ? unit.find(({ factor }) => factor === 1) : undefined) ?? unit[0]!
  );
}

/** 1e-6/1e-3 without its last bit. */
function toPrecise(value: number): number {
  return Number(value.toPrecision(12));
}

type Rounding = 'nearest' | 'down' | 'up';

/** A thousandth of an ulp of what is shown is noise of the arithmetic, not a reason to round. */
const NOISE = 1e-6;

function rounded(value: number, exponent: number, way: Rounding): number {
  const tens = value / 10 ** exponent;
  if (way === 'down') return Math.floor(tens + NOISE) * 10 ** exponent;
  if (way === 'up') return Math.ceil(tens - NOISE) * 10 ** exponent;
  return Math.round(tens) * 10 ** exponent;
}

const leading = (value: number) => Math.floor(Math.log10(Math.abs(value)) + 1e-9);
/** The power of ten to which a bucket so wide lets one say anything. */
const carriedBy = (width: number) => leading(width) - 2;
const significant = (value: number, digits: number) => leading(value) - digits + 1;
/** What the width carries, and never so little that nothing of `value` is left. */
const readable = (value: number, exponent: number) =>
  value === 0 || !Number.isFinite(value) ? exponent : Math.min(exponent, significant(value, 2));
const isWidth = (width: number | undefined): width is number =>
  width !== undefined && width > 0 && width < Infinity;

interface Written {
  readonly text: string;
  readonly sign: string;
}

/** Beyond these, a number without prefixes is written with its power of ten. */
const LARGE = 1e9;
const SMALL = 1e-4;
/** Digits that stand above a bar before a number is cut short. */
const LONGEST_COUNT = 1e6;

export function makeQuantities(locale: string): Quantities {
  const formats = new Map<number, Intl.NumberFormat>();
  const compactCounts = new Intl.NumberFormat(locale, {
    notation: 'compact',
    maximumSignificantDigits: 3,
  });

  const digits = (value: number, decimals: number): string => {
    let format = formats.get(decimals);
    if (format === undefined) {
      format = new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
      formats.set(decimals, format);
    }
    return format
      .formatToParts(value)
      .map(({ type, value: part }) =>
        type === 'group' ? NO_BREAK_SPACE : type === 'minusSign' ? MINUS : part,
      )
      .join('');
  };

  const scaled = (value: number, step: UnitStep, exponent: number, way: Rounding): number =>
    rounded(value / step.factor, Math.floor(exponent - Math.log10(step.factor) + 1e-9), way);

  function write(value: number, unit: Unit, exponent: number, way: Rounding = 'nearest'): Written {
    return writeIn(stepOf(value, unit), value, unit, exponent, way);
  }

  function writeIn(
    first: UnitStep,
    value: number,
    unit: Unit,
    exponent: number,
    way: Rounding,
  ): Written {
    if (Number.isNaN(value)) return { text: 'NaN', sign: '' };
    if (!Number.isFinite(value)) return { text: value > 0 ? '+∞' : `${MINUS}∞`, sign: '' };
    if (value === 0) return { text: '0', sign: '' };
    let step = first;
    let shown = scaled(value, step, exponent, way);
    // 999.96 ms is a second once it is rounded.
    const next = unit[unit.indexOf(step) + 1];
    if (next !== undefined && Math.abs(shown) * step.factor >= next.factor * (1 - 1e-12)) {
      step = next;
      shown = scaled(value, step, exponent, way);
    }
    if (shown === 0) return { text: '0', sign: '' };
    const size = Math.abs(shown);
    if (size >= LARGE || size < SMALL) {
      const places = Math.max(0, leading(shown) - Math.floor(exponent - Math.log10(step.factor)));
      const [mantissa = '', power = ''] = shown.toExponential(Math.min(places, 12)).split('e');
      const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
      return { text: `${short}e${Number(power)}`.replaceAll('-', MINUS), sign: step.sign };
    }
    const decimals = Math.min(
      12,
      Math.max(0, Math.ceil(Math.log10(step.factor) - exponent - 1e-9)),
    );
    return { text: digits(shown, decimals), sign: step.sign };
  }

  const joined = ({ text, sign }: Written) =>
    sign === '' ? text : `${text}${NARROW_BLANK}${sign}`;
  /** Both with one sign where it is the same; nought has none of its own. */
  const between = (from: Written, to: Written, dash: string): string => {
    const once = from.sign === to.sign || from.sign === '' || /^\+?0$/.test(to.text);
    const last = to.sign === '' && once ? { ...to, sign: from.sign } : to;
    return `${once ? from.text : joined(from)}${dash}${joined(last)}`;
  };

  return {
    quantity(value, unit, width) {
      const exponent = isWidth(width) ? readable(value, carriedBy(width)) : significant(value, 3);
      return joined(write(value, unit, exponent));
    },
    bound(value, unit, width) {
      const own = significant(value, 4);
      return joined(write(value, unit, isWidth(width) ? Math.min(own, carriedBy(width)) : own));
    },
    interval(lower, upper, unit) {
      if (lower === upper) return joined(write(lower, unit, significant(lower, 4)));
      if (lower === -Infinity && upper === Infinity) return `${MINUS}∞ … +∞`;
      if (lower === -Infinity) {
        return `≤${NARROW_BLANK}${joined(write(upper, unit, significant(upper, 4), 'up'))}`;
      }
      if (upper === Infinity) {
        return `>${NARROW_BLANK}${joined(write(lower, unit, significant(lower, 4), 'down'))}`;
      }
      const exponent = carriedBy(upper - lower);
      const from = write(lower, unit, readable(lower, exponent), 'down');
      const to = write(upper, unit, readable(upper, exponent), 'up');
      return between(from, to, lower < 0 || upper < 0 ? ' … ' : '–');
    },
    deviation(down, up, unit) {
      const width = up - down;
      const exponent = isWidth(width)
        ? carriedBy(width)
        : significant(Number.isFinite(down) ? down || 1 : up, 3);
      const sizes = [down, up].map(Math.abs).filter(Number.isFinite);
      const step = stepOf(Math.max(...sizes), unit);
      const from = writeIn(step, down, unit, exponent, 'down');
      const to = writeIn(step, up, unit, exponent, 'up');
      const signed = (written: Written): Written =>
        /^[+\u2212]/.test(written.text) ? written : { ...written, text: `+${written.text}` };
      return between(signed(from), signed(to), ' … ');
    },
    compact(value) {
      if (Math.abs(value) < LONGEST_COUNT) return digits(value, 2);
      return compactCounts.format(value).replace('-', MINUS);
    },
  };
}
