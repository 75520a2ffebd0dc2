// Numbers in text as Go's strconv.ParseFloat reads them, and therefore Prometheus: decimal or
// hexadecimal, digits parted by `_`, `Inf` and `NaN` in any case. No blanks, and no `0x` without
// an exponent.

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const HEX = /^([+-]?)0x(?=\.?[\da-f])([\da-f]*)\.?([\da-f]*)p([+-]?\d+)$/i;
const INFINITE = /^([+-]?)inf(?:inity)?$/i;
const NOT_A_NUMBER = /^nan$/i;

// An underscore stands between digits; the prefix of a hexadecimal number counts as one.
const LONE_UNDERSCORE = /(?<!\d)_|_(?!\d)/;
const LONE_UNDERSCORE_IN_HEX = /(?<![\da-fx])_|_(?![\da-f])/i;

const BITS_OF_HEX_DIGIT = 4;
/** Doubles lie below 2^1024; what is below 2^-1080 rounds to zero. */
const LARGEST_EXPONENT = 1024;
const SMALLEST_EXPONENT = -1080;

/** Undefined where ParseFloat returns an error, a number beyond the largest double included. */
export function parseGoFloat(text: string): number | undefined {
  const infinite = INFINITE.exec(text);
  if (infinite !== null) return infinite[1] === '-' ? -Infinity : Infinity;
  if (NOT_A_NUMBER.test(text)) return NaN;
  const isHex = /^[+-]?0x/i.test(text);
  if ((isHex ? LONE_UNDERSCORE_IN_HEX : LONE_UNDERSCORE).test(text)) return undefined;
  const digits = text.replaceAll('_', '');
  const value = isHex ? hexValue(digits) : DECIMAL.test(digits) ? Number(digits) : undefined;
  return value === undefined || Number.isFinite(value) ? value : undefined;
}

function hexValue(text: string): number | undefined {
  const parts = HEX.exec(text);
  if (parts === null) return undefined;
  const [, sign = '', whole = '', fraction = '', power = ''] = parts;
  const mantissa = BigInt(`0x${whole}${fraction}`);
  const exponent = Number(power) - BITS_OF_HEX_DIGIT * fraction.length;
  const value = mantissa === 0n ? 0 : scaled(mantissa, exponent);
  return sign === '-' ? -value : value;
}

/** mantissa · 2^exponent, rounded once. */
function scaled(mantissa: bigint, exponent: number): number {
  const size = mantissa.toString(2).length + exponent;
  if (size > LARGEST_EXPONENT) return Infinity;
  if (size < SMALLEST_EXPONENT) return 0;
  if (exponent >= 0) return Number(mantissa << BigInt(exponent));
  // 2^-e = 5^e · 10^-e, and decimals are read exactly.
  return Number(`${mantissa * 5n ** BigInt(-exponent)}e${exponent}`);
}

const FIRST_LARGE_EXPONENT = 6;
const LAST_SMALL_EXPONENT = -4;

/**
 * As strconv.FormatFloat(value, 'g', -1, 64) writes it: the shortest digits that read back as the
 * same double, and an exponent of at least two digits below 1e-4 and from 1e6 on.
 */
export function formatGoFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  if (Object.is(value, -0)) return '-0';
  const [mantissa = '', power = ''] = value.toExponential().split('e');
  const exponent = Number(power);
  if (exponent >= FIRST_LARGE_EXPONENT || exponent < LAST_SMALL_EXPONENT) {
    const digits = String(Math.abs(exponent)).padStart(2, '0');
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`;
  }
  return String(value);
}
