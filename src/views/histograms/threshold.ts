import type { Format } from '../../texts/format.ts';
import { stepOf, type Unit, type UnitStep } from '../../texts/quantity.ts';

/** The step that a threshold is asked for in: its own, or that of a bound in the middle. */
export function thresholdStep(
  threshold: number | undefined,
  bounds: readonly number[],
  unit: Unit,
): UnitStep {
  if (threshold === undefined) {
    return stepOf(bounds[Math.floor((bounds.length - 1) / 2)] ?? 1, unit);
  }
  // As short as it can be said: 5000 B, not 4.8828125 KiB.
  const length = (step: UnitStep) => thresholdText(threshold, step).length;
  return unit.reduce(
    (best, step) => (length(step) < length(best) ? step : best),
    stepOf(threshold, unit),
  );
}

/** A threshold in a sentence. */
export function thresholdWords(threshold: number, unit: Unit, format: Format): string {
  const step = thresholdStep(threshold, [], unit);
  const text = thresholdText(threshold, step);
  const digits = /^-?\d{4,}$/.test(text) ? format.number(Number(text)) : text;
  return step.sign === '' ? digits : `${digits}\u202f${step.sign}`;
}

/** A threshold as it stands in its field. */
export function thresholdText(threshold: number | undefined, { factor }: UnitStep): string {
  return threshold === undefined ? '' : String(Number((threshold / factor).toPrecision(12)));
}

/**
 * What was typed, in the unit of the bounds: `200`, `1e3`, or with a sign of its own, `0.2 s`.
 * Undefined for what is no number; '' is none and not asked here.
 */
export function parseThreshold(text: string, step: UnitStep, unit: Unit): number | undefined {
  const bare = text.replaceAll(/\s/g, '').replace('\u2212', '-');
  const signs = unit.filter(({ sign }) => sign !== '' && bare.endsWith(sign));
  const own = signs.sort((a, b) => b.sign.length - a.sign.length)[0];
  const digits = own === undefined ? bare : bare.slice(0, -own.sign.length);
  const value = digits === '' ? NaN : Number(digits.replace(/^(-?\d+),(\d+)$/, '$1.$2'));
  const threshold = Number((value * (own ?? step).factor).toPrecision(15));
  return Number.isFinite(threshold) ? threshold : undefined;
}
