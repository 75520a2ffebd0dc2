import { describe, expect, it } from 'vitest';
import { findings } from '../support/findings.ts';

/** Errors and warnings. */
const told = (dump: string) => findings(dump, { dialect: 'openmetrics-1.0' });
/** Notes as well. */
const noted = (dump: string) => findings(dump, { dialect: 'openmetrics-1.0', level: 'info' });

describe('timestamps in OpenMetrics', () => {
  describe('a timestamp', () => {
    it('is in seconds, which are noted', () => {
      expect(
        noted(`
        # TYPE a gauge
        # HELP a x
        a{b="1"} 1 1700000000
        a{b="2"} 1 1700000000.123
        a{b="3"} 1 -1.5
        # EOF
      `),
      ).toEqual([
        '3 info om/timestamp-present: Families have samples with timestamps of their own.',
      ]);
    });

    it('is a finite number', () => {
      expect(
        told(`
        # TYPE a gauge
        a{b="1"} 1 NaN
        a{b="2"} 1 now
        a{b="3"} 1 1 2
        # EOF
      `),
      ).toEqual([
        '2 error om/timestamp: The timestamp of `a` is not a finite number.',
        '3 error om/timestamp: The timestamp of `a` is no number.',
        '4 error om/timestamp: There is something after the timestamp of `a`.',
      ]);
    });

    it('in milliseconds lies in the far future', () => {
      expect(
        told(`
        # TYPE a gauge
        a 1 1700000000000
        # EOF
      `),
      ).toEqual([
        '2 warning om/timestamp-ms: The timestamp of `a` lies beyond the year 5000, as if it were written in milliseconds.',
      ]);
    });

    it('of 2.0 has no place here', () => {
      expect(
        told(`
        # TYPE a counter
        a_total 1 st@1700000000.5
        # EOF
      `),
      ).toEqual([
        '2 error om/om2-in-om1: A sample of `a` has a start time (`st@…`), which is OpenMetrics 2.0.',
      ]);
    });
  });

  describe('several samples of a label set', () => {
    it('rise in time', () => {
      expect(
        told(`
        # TYPE a gauge
        a 1 100
        a 2 200
        # EOF
      `),
      ).toEqual([]);
    });

    it('do not go back', () => {
      expect(
        told(`
        # TYPE a gauge
        a 1 200
        a 2 100
        # EOF
      `),
      ).toEqual(['3 error om/timestamp-order: The timestamps of a series of `a` go backwards.']);
    });

    it('are not at the same time', () => {
      expect(
        told(`
        # TYPE a gauge
        a 1 100
        a 2 100
        # EOF
      `),
      ).toEqual([
        '3 error om/timestamp-order: `a` has several samples of one series at the same time.',
      ]);
    });

    it('have all a timestamp or none', () => {
      expect(
        told(`
        # TYPE a gauge
        a{b="1"} 1 100
        a{b="1"} 2
        a{b="2"} 1
        a{b="2"} 2 100
        # EOF
      `),
      ).toEqual([
        '3 error om/timestamp-order: `a` mixes samples with and without a timestamp in one label set.',
        '5 error om/timestamp-order: A series of `a` has a sample without a timestamp and then one with.',
      ]);
    });

    it('agree in it across the parts of a summary', () => {
      expect(
        told(`
        # TYPE s summary
        s_count 1 200
        s_sum 1 100
        # TYPE t summary
        t_count 1 200
        t_sum 1
        # EOF
      `),
      ).toEqual([
        '3 error om/timestamp-order: `s_sum` is older than the sample of its label set before it.',
        '6 error om/timestamp-order: `t_sum` mixes samples with and without a timestamp in one label set.',
      ]);
    });

    it('of several label sets have nothing to do with each other', () => {
      expect(
        told(`
        # TYPE a gauge
        a{b="1"} 1 200
        a{b="2"} 1 100
        a{b="3"} 1
        # EOF
      `),
      ).toEqual([]);
    });
  });
});
