// How OpenMetrics and Prometheus 3 spell a number in `le` and `quantile`: as Go does, with `.0`
// behind a whole number that has no exponent. Zero has no sign.

import { formatGoFloat } from '../../base/go-float.ts';

export function canonicalNumber(value: number): string {
  if (value === 0) return '0.0';
  const text = formatGoFloat(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}
