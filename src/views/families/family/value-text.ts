import type { LabelPair } from '../../../protocol/family-page.ts';
import type { Format } from '../../../texts/format.ts';

/** A sample's value with all of its digits, as the formats spell what is no number. */
export function valueText(value: number, format: Format): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  return Number.isSafeInteger(value) ? format.number(value) : String(value);
}

/** `a="1", b="2"`; the caller makes it harmless. */
export function pairsText(pairs: readonly LabelPair[]): string {
  return pairs.map(([name, value]) => `${name}="${value}"`).join(', ');
}
