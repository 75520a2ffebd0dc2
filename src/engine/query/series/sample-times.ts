import { AGE_BOUNDS, type FamilyDetail } from '../../../protocol/family-page.ts';
import type { Tables } from '../../store/tables.ts';

/** The timestamps of the samples for which `isOurs` holds; ages are counted from `at`, in ms. */
export function sampleTimes(
  { samples }: Tables,
  isOurs: (sample: number) => boolean,
  at: number,
): FamilyDetail['timestamps'] {
  const ages = new Array<number>(AGE_BOUNDS.length + 1).fill(0);
  let stamped = 0;
  let min = Infinity;
  let max = -Infinity;
  for (let row = 0; row < samples.length; row++) {
    const time = samples.timestamp[row]!;
    if (Number.isNaN(time) || !isOurs(row)) continue;
    stamped++;
    if (time < min) min = time;
    if (time > max) max = time;
    const bound = AGE_BOUNDS.findIndex((age) => at - time < age);
    ages[bound < 0 ? AGE_BOUNDS.length : bound]!++;
  }
  return stamped === 0 ? undefined : { samples: stamped, min, max, ages };
}
