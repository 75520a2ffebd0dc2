import { describe, expect, it } from 'vitest';
import { makeFormat } from '../../../../src/texts/format.ts';
import { unitOf } from '../../../../src/texts/quantity.ts';
import {
  parseThreshold,
  thresholdStep,
  thresholdText,
  thresholdWords,
} from '../../../../src/views/histograms/threshold.ts';

const seconds = unitOf('seconds');
const ms = seconds.find(({ sign }) => sign === 'ms')!;

describe('a threshold that is typed', () => {
  it.for([
    ['200', 0.2],
    ['200ms', 0.2],
    ['0.2 s', 0.2],
    ['1e3', 1],
    ['1 500', 1.5],
    ['0,5', 0.0005],
    ['50 µs', 0.00005],
    ['-3', -0.003],
  ] as const)('in ms as %j is %d s', ([typed, threshold]) => {
    expect(parseThreshold(typed, ms, seconds)).toBe(threshold);
  });

  it.for(['soon', 'ms', '1,2,3', 'Infinity', 'NaN', '--1'])('is none when it is %j', (typed) => {
    expect(parseThreshold(typed, ms, seconds)).toBeUndefined();
  });

  it('comes back as it was typed', () => {
    for (const threshold of [0.2, 0.1 + 0.2, 1.5, 30, 0.000_25]) {
      const step = thresholdStep(threshold, [], seconds);
      const text = thresholdText(threshold, step);
      expect(parseThreshold(text, step, seconds)).toBeCloseTo(threshold, 12);
    }
  });
});

describe('a threshold that is said', () => {
  it('is as short as it can be', () => {
    const format = makeFormat('en');
    const said = (threshold: number, unit: string, bounds: number[] = []) =>
      thresholdWords(threshold, unitOf(unit, bounds), format).replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(said(0.2, 'seconds')).toBe('200 ms');
    expect(said(1.5, 'seconds')).toBe('1.5 s');
    expect(said(5000, 'bytes', [1024])).toBe('5 000 B');
    expect(said(4096, 'bytes', [1024])).toBe('4 KiB');
    expect(said(0.51, 'ratio')).toBe('0.51');
  });

  it('is asked for in the unit of a bound in the middle', () => {
    expect(thresholdStep(undefined, [0.005, 0.1, 10], seconds).sign).toBe('ms');
    expect(thresholdStep(undefined, [], seconds).sign).toBe('s');
  });
});
