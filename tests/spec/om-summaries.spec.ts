import { describe, expect, it } from 'vitest';
import { findings } from '../support/findings.ts';

/** Errors and warnings. */
const told = (dump: string) => findings(dump, { dialect: 'openmetrics-1.0' });

describe('an OpenMetrics summary', () => {
  describe('a quantile', () => {
    it('is a number from 0 to 1, and NaN when nothing was observed', () => {
      expect(
        told(`
        # TYPE s summary
        s{quantile="0.5"} NaN
        s{quantile="1.0"} NaN
        s_count 0
        s_sum 0
        # EOF
      `),
      ).toEqual([]);
    });

    it('is nothing else', () => {
      expect(
        told(`
        # TYPE s summary
        s 1
        s{quantile="99"} 1
        s{quantile="p50"} 1
        # EOF
      `),
      ).toEqual([
        '2 error om/summary-quantile: The summary has a sample `s` without the label `quantile`.',
        '3 error om/summary-quantile: `s` has the quantile `99`, which is no number from 0 to 1.',
        '4 error om/summary-quantile: `s` has the quantile `p50`, which is no number from 0 to 1.',
      ]);
    });

    it('stands once', () => {
      expect(
        told(`
        # TYPE s summary
        s{quantile="0.5"} 1
        s{quantile="0.50"} 1
        # EOF
      `),
      ).toEqual([
        '3 error om/summary-quantile: Two samples of `s` are for the same quantile, the second spelled `0.50`.',
      ]);
    });

    it('has no negative value', () => {
      expect(
        told(`
        # TYPE s summary
        s{quantile="0.5"} -1
        # EOF
      `),
      ).toEqual(['2 error om/summary-quantile: A quantile of `s` has a value below zero.']);
    });
  });

  describe('count and sum', () => {
    it('are from 0 on, and the count is whole', () => {
      expect(
        told(`
        # TYPE s summary
        s_count{a="1"} 1.5
        s_sum{a="1"} -1
        s_count{a="2"} NaN
        # EOF
      `),
      ).toEqual([
        '2 error om/summary-count: `s_count` is not a whole number.',
        '3 error om/summary-count: `s_sum` is below zero.',
        '4 error om/summary-count: `s_count` is NaN.',
      ]);
    });
  });
});
