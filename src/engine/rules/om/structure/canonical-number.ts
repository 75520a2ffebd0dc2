// How OpenMetrics and Prometheus 3 spell a number in `le` and `quantile`: the shortest digits
// that read back as the same double, an exponent of at least two digits below 1e-4 and from 1e6
// on, and `.0` behind a whole number that has none. Zero has no sign.

const FIRST_LARGE_EXPONENT = 6;
const LAST_SMALL_EXPONENT = -4;

export function canonicalNumber(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  const [mantissa = '', power = ''] = value.toExponential().split('e');
  const exponent = Number(power);
  if (exponent >= FIRST_LARGE_EXPONENT || exponent < LAST_SMALL_EXPONENT) {
    const digits = String(Math.abs(exponent)).padStart(2, '0');
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`;
  }
  const plain = String(value);
  return plain.includes('.') ? plain : `${plain}.0`;
}
