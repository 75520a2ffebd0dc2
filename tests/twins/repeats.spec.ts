// Repeated series and their times, against a map from series to all its earlier samples.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  eachRepeat,
  REPEAT_EARLIER,
  REPEAT_LATER,
  REPEAT_NO_TIME,
  REPEAT_SAME_SAMPLE,
  REPEAT_SAME_TIME,
} from '../../src/engine/rules/repeats.ts';
import { makeTables, type MadeSample } from '../support/tables.ts';

const AT = 5;

function slowly(samples: readonly MadeSample[]): [number, number][] {
  const before = new Map<string, { time: number; value: number; written: boolean }[]>();
  const repeats: [number, number][] = [];
  for (const [row, { name, value = 1, timestamp = NaN }] of samples.entries()) {
    const earlier = before.get(name) ?? [];
    const written = !Number.isNaN(timestamp);
    const time = written ? timestamp : AT;
    const twin = earlier.find((sample) => sample.time === time);
    if (earlier.length > 0) {
      let kind = earlier.every((sample) => sample.time < time) ? REPEAT_LATER : REPEAT_EARLIER;
      if (twin !== undefined) kind = twin.value === value ? REPEAT_SAME_SAMPLE : REPEAT_SAME_TIME;
      if (twin !== undefined && !(written && twin.written)) kind = REPEAT_NO_TIME;
      repeats.push([row, kind]);
    }
    before.set(name, [...earlier, { time, value, written }]);
  }
  return repeats;
}

const sample = fc.record({
  name: fc.constantFrom('a', 'b', 'c'),
  value: fc.integer({ min: 0, max: 2 }),
  timestamp: fc.constantFrom(NaN, 0, 1, 2, AT, 9),
});

it('finds every repeat and its kind', () => {
  fc.assert(
    fc.property(fc.array(sample, { maxLength: 40 }), (samples) => {
      const found: [number, number][] = [];
      eachRepeat(makeTables(samples), AT, (row, kind) => found.push([row, kind]));
      expect(found).toEqual(slowly(samples));
    }),
    { numRuns: 400 },
  );
});
