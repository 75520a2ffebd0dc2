import { describe, expect, it } from 'vitest';
import { parsePlace, placeOf, placeQuery } from '../../../src/state/source-address.ts';

describe('a place in the source', () => {
  it.each([
    ['149', { line: 149 }],
    [' 149 ', { line: 149 }],
    ['149:30', { line: 149, column: 30 }],
    ['149,30', { line: 149, column: 30 }],
    ['L149', { line: 149 }],
    ['2\u00a0202', { line: 2202 }],
    ["2'202", { line: 2202 }],
    ['2_202', { line: 2202 }],
  ])('is read from %j', (typed, place) => {
    expect(parsePlace(typed, 5000)).toEqual(place);
  });

  it.each(['', '0', '-1', '5001', 'x', '1.5', '1:', ':3', '9'.repeat(30)])(
    'is not read from %j',
    (typed) => {
      expect(parsePlace(typed, 5000)).toBeUndefined();
    },
  );

  it('goes into the address and comes back', () => {
    for (const place of [{ line: 7 }, { line: 7, column: 3 }, { line: 7, column: 3, finding: 0 }]) {
      expect(placeOf(placeQuery(place), 10)).toEqual(place);
    }
    expect(placeOf(placeQuery(undefined), 10)).toBeUndefined();
  });

  it('is the last line when the address names one beyond it', () => {
    expect(placeOf({ line: '99' }, 10)).toEqual({ line: 10 });
    expect(placeOf({ line: '1' }, 0)).toBeUndefined();
    expect(placeOf({ line: 'x', column: '2' }, 10)).toBeUndefined();
  });
});
