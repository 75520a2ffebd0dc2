// A row of dots a label set: where its quantiles lie, on one scale for all rows.

import { suggestedAxis, xAxis } from './x-axis.ts';

export interface DotScale {
  readonly from: number;
  readonly to: number;
  /** 0 to 1; NaN for what is no number. */
  readonly at: (value: number) => number;
}

/** Undefined where there is nothing to place. */
export function dotScale(values: readonly number[]): DotScale | undefined {
  const finite = [...new Set(values.filter(Number.isFinite))].sort((a, b) => a - b);
  const [least] = finite;
  const most = finite.at(-1);
  if (least === undefined || most === undefined) return undefined;
  const from = Math.min(0, least);
  const axis = xAxis({
    kind: suggestedAxis(finite),
    bounds: finite,
    floor: from,
    toInfinity: false,
    left: 0,
    right: 1000,
  });
  return { from, to: most, at: (value) => (Number.isFinite(value) ? axis.at(value) / 1000 : NaN) };
}
