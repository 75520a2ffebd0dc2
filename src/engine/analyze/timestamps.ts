import type { Tables } from '../store/tables.ts';

export interface TimestampRange {
  /** Samples that carry a timestamp. */
  readonly samples: number;
  readonly min: number; // ms since the epoch
  readonly max: number;
}

/** From when to when the samples say they are; undefined when none of them says. */
export function timestampRange({ samples }: Tables): TimestampRange | undefined {
  let stamped = 0;
  let min = Infinity;
  let max = -Infinity;
  for (let row = 0; row < samples.length; row++) {
    const time = samples.timestamp[row]!;
    if (Number.isNaN(time)) continue;
    stamped++;
    if (time < min) min = time;
    if (time > max) max = time;
  }
  return stamped === 0 ? undefined : { samples: stamped, min, max };
}
