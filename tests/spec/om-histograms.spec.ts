import { describe, expect, it } from 'vitest';
import { findings } from '../support/findings.ts';

/** Errors and warnings. */
const told = (dump: string) => findings(dump, { dialect: 'openmetrics-1.0' });
/** Notes as well. */
const noted = (dump: string) => findings(dump, { dialect: 'openmetrics-1.0', level: 'info' });

describe('an OpenMetrics histogram', () => {
  describe('its buckets', () => {
    it('end in +Inf and agree with count and sum', () => {
      expect(
        told(`
        # TYPE h histogram
        h_bucket{le="1.0"} 1
        h_bucket{le="+Inf"} 2
        h_count 2
        h_sum 3.5
        # EOF
      `),
      ).toEqual([]);
    });

    it('must have +Inf', () => {
      expect(
        told(`
        # TYPE h histogram
        h_bucket{le="1.0"} 1
        h_count 1
        h_sum 1
        # EOF
      `),
      ).toEqual([
        '2 error om/hist-inf: The histogram `h` has no bucket `le="+Inf"` for a label set.',
      ]);
    });

    it('must be there', () => {
      expect(
        told(`
        # TYPE h histogram
        h_count 1
        h_sum 1
        # EOF
      `),
      ).toEqual(['2 error om/hist-inf: The histogram `h` has no buckets for a label set.']);
    });

    it('are not taken for missing when their line could not be read', () => {
      expect(
        told(`
        # TYPE h histogram
        h_bucket{le="1.0"} 1
        h_bucket{le="+Inf"}1x
        h_count 1
        h_sum 1
        # EOF
      `),
      ).toEqual([
        '3 error om/whitespace: No space stands between the braces and the value.',
        '3 error om/value: The value of `h` is no number.',
      ]);
    });

    it('rise, by number and not by text', () => {
      expect(
        told(`
        # TYPE h histogram
        h_bucket{le="10.0"} 1
        h_bucket{le="9.0"} 1
        h_bucket{le="+Inf"} 1
        # EOF
      `),
      ).toEqual(['3 error om/hist-order: The buckets of `h` are not in ascending order of `le`.']);
    });

    it('are cumulative', () => {
      expect(
        told(`
        # TYPE h histogram
        h_bucket{le="1.0"} 5
        h_bucket{le="2.0"} 3
        h_bucket{le="+Inf"} 5
        # EOF
      `),
      ).toEqual(['3 error om/hist-order: A bucket of `h` counts less than the bucket below it.']);
    });

    it('are judged label set by label set, wherever they stand', () => {
      expect(
        told(`
        # TYPE h histogram
        h_bucket{a="1",le="+Inf"} 5
        h_count{a="1"} 5
        h_sum{a="1"} 5
        h_bucket{a="2",le="1.0"} 1
        h_bucket{le="+Inf",a="2"} 2
        h_count{a="2"} 2
        h_sum{a="2"} 2
        # EOF
      `),
      ).toEqual([]);
    });
  });

  describe('a bound', () => {
    it('is a number of its own, spelled +Inf at the end', () => {
      expect(
        told(`
        # TYPE h histogram
        h_bucket{a="1"} 1
        h_bucket{a="2",le="x"} 1
        h_bucket{a="3",le="+inf"} 1
        h_bucket{a="4",le="1"} 1
        h_bucket{a="4",le="1.0"} 1
        h_bucket{a="4",le="+Inf"} 1
        # EOF
      `),
      ).toEqual([
        '2 error om/hist-le: A bucket of `h` has no label `le`.',
        '3 error om/hist-le: A bucket of `h` has the bound `x`, which is no number.',
        '4 error om/hist-le: The last bound of `h` is spelled `+inf` and not `+Inf`.',
        '6 error om/hist-le: Two buckets of `h` have the same bound, the second spelled `1.0`.',
      ]);
    });

    it('has a canonical spelling that nobody has to use', () => {
      expect(
        noted(`
        # TYPE h histogram
        # HELP h x
        h_bucket{le="1"} 1
        h_bucket{le="+Inf"} 2
        h_count 2
        h_sum 3
        h_created 1.5
        # EOF
      `),
      ).toEqual([
        '3 info om/canonical: `h` spells values of `le` in its own way, for instance `1` in place of `1.0`.',
      ]);
    });
  });

  describe('count and sum', () => {
    it('agree with the bucket +Inf', () => {
      expect(
        told(`
        # TYPE h histogram
        h_bucket{le="+Inf"} 1
        h_count 2
        h_sum 1
        # EOF
      `),
      ).toEqual([
        '3 error om/hist-count: The count of the histogram `h` is not what its bucket `le="+Inf"` says.',
      ]);
    });

    it('come together', () => {
      expect(
        told(`
        # TYPE h histogram
        h_bucket{le="+Inf"} 1
        h_count 1
        # EOF
      `),
      ).toEqual([
        '3 error om/hist-count: The histogram `h` has `h_count` without `h_sum` for a label set.',
      ]);
    });

    it('may both be left out, which is noted', () => {
      expect(
        noted(`
        # TYPE h histogram
        # HELP h x
        h_bucket{le="+Inf"} 1
        h_created 1.5
        # EOF
      `),
      ).toEqual(['3 info om/hist-sum-missing: The histogram `h` has buckets but no `h_sum`.']);
    });

    it('are not negative, not NaN, and the count is whole', () => {
      expect(
        told(`
        # TYPE h histogram
        h_bucket{a="1",le="+Inf"} 1.5
        h_bucket{a="2",le="+Inf"} 1
        h_count{a="2"} 1
        h_sum{a="2"} -2
        # EOF
      `),
      ).toEqual([
        '2 error om/hist-values: `h_bucket` is not a whole number.',
        '5 error om/hist-values: `h_sum` is below zero.',
      ]);
    });

    it('are left out when a bound is below zero', () => {
      expect(
        told(`
        # TYPE h histogram
        h_bucket{le="-1.0"} 1
        h_bucket{le="+Inf"} 1
        h_count 1
        h_sum 2
        # EOF
      `),
      ).toEqual([
        '5 error om/hist-values: `h_sum` is there although a bucket has a bound below zero.',
      ]);
    });
  });

  describe('a sample without a suffix', () => {
    it('is not part of it', () => {
      expect(
        told(`
        # TYPE h histogram
        h 1
        # EOF
      `),
      ).toEqual(['2 error om/hist-inf: The histogram has a sample `h` without a suffix.']);
    });
  });

  describe('a gauge histogram', () => {
    it('has _gcount and _gsum', () => {
      expect(
        told(`
        # TYPE g gaugehistogram
        g_bucket{le="+Inf"} 1
        g_gcount 1
        g_gsum 2
        # EOF
      `),
      ).toEqual([]);
    });

    it('is told when they are called otherwise', () => {
      expect(
        told(`
        # TYPE g gaugehistogram
        g_bucket{le="+Inf"} 1
        g_count 1
        g_sum 2
        # EOF
      `),
      ).toEqual([
        '3 error om/gaugehist: `g_count` stands beside a gauge histogram, whose sample is `g_gcount`.',
        '4 error om/gaugehist: `g_sum` stands beside a gauge histogram, whose sample is `g_gsum`.',
      ]);
    });

    it('has a negative sum only with a negative bound', () => {
      expect(
        told(`
        # TYPE g gaugehistogram
        g_bucket{le="+Inf"} 1
        g_gcount 1
        g_gsum -2
        # TYPE f gaugehistogram
        f_bucket{le="-1.0"} 1
        f_bucket{le="+Inf"} 1
        f_gcount 1
        f_gsum -2
        # EOF
      `),
      ).toEqual([
        '4 error om/gaugehist: `g_gsum` is below zero, but no bucket has a bound below zero.',
      ]);
    });
  });
});
