import { describe, expect, it } from 'vitest';
import { feasibleSum } from '../../../../src/engine/analyze/feasible-sum.ts';
import { assembleHistograms } from '../../../../src/engine/analyze/histograms.ts';
import { readText } from '../../../support/read.ts';

/** Buckets as `bound count`, ascending. */
function rangeOf(...buckets: string[]) {
  const lines = buckets.map((bucket) => {
    const [bound, count] = bucket.split(' ');
    return `h_bucket{le="${bound}"} ${count}\n`;
  });
  const tables = readText(`# TYPE h histogram\n${lines.join('')}`, 'prometheus');
  const rows = Uint32Array.from(buckets.keys());
  return feasibleSum(assembleHistograms(tables), tables.samples.value, rows);
}

describe('the sum of a histogram', () => {
  it('lies between the bounds around each observation', () => {
    expect(rangeOf('1 0', '2 3', '5 4', '+Inf 4')).toEqual({
      least: 3 * 1 + 1 * 2,
      most: 3 * 2 + 1 * 5,
      observations: 4,
    });
  });

  it('has no lower limit once the lowest bucket holds something: values may be negative', () => {
    expect(rangeOf('1 1', '+Inf 1')).toEqual({ least: -Infinity, most: 1, observations: 1 });
  });

  it('has no upper limit once the last bucket holds something', () => {
    expect(rangeOf('1 0', '+Inf 2')).toEqual({ least: 2, most: Infinity, observations: 2 });
  });

  it('is zero without observations', () => {
    expect(rangeOf('1 0', '+Inf 0')).toEqual({ least: 0, most: 0, observations: 0 });
  });

  it('cannot be judged when the counts are no counts, or the buckets have no end', () => {
    expect(rangeOf('1 3', '+Inf 2')).toBeUndefined();
    expect(rangeOf('1 -1', '+Inf 2')).toBeUndefined();
    expect(rangeOf('1 NaN', '+Inf 2')).toBeUndefined();
    expect(rangeOf('1 1', '2 2')).toBeUndefined();
  });
});
