import { describe, expect, it } from 'vitest';
import { findings } from '../support/findings.ts';

const told = (dump: string) => findings(dump, { dialect: 'prometheus-text-0.0.4' });
const noted = (dump: string) =>
  findings(dump, { dialect: 'prometheus-text-0.0.4', level: 'info' }).filter(
    (line) => !line.includes('lint/'),
  );

describe('a histogram in text', () => {
  it('has buckets that end in +Inf, a sum and a count', () => {
    expect(
      noted(`
      # TYPE h histogram
      h_bucket{a="1",le="0.5"} 1
      h_bucket{a="1",le="2.5"} 3
      h_bucket{a="1",le="+Inf"} 4
      h_sum{a="1"} 7.25
      h_count{a="1"} 4
    `),
    ).toEqual([]);
  });

  it('has no use without +Inf, or without buckets', () => {
    expect(
      told(`
      # TYPE h histogram
      h_bucket{a="1",le="0.5"} 1
      h_sum{a="1"} 0.25
      h_count{a="1"} 1
      h_sum{a="2"} 0.25
      h_count{a="2"} 1
    `),
    ).toEqual([
      '2 error prom/hist-inf-bucket: A histogram `h` has no bucket `le="+Inf"`.',
      '5 error prom/hist-inf-bucket: A histogram `h` has no buckets.',
    ]);
  });

  it('of VictoriaMetrics has ranges in place of bounds', () => {
    expect(
      told(`
      # TYPE h histogram
      h_bucket{vmrange="1.000e-03...1.136e-03"} 3
      h_bucket{vmrange="2.154e-03...2.448e-03"} 1
      h_sum 0.005
      h_count 4
    `),
    ).toEqual([]);
  });

  it('counts as many in +Inf as in _count', () => {
    expect(told('# TYPE h histogram\nh_bucket{le="+Inf"} 2\nh_sum 3\nh_count 3\n')).toEqual([
      '4 error prom/hist-inf-count: The bucket `le="+Inf"` of `h` and `h_count` differ.',
    ]);
  });

  it('has its buckets in the order of their numbers', () => {
    expect(
      told(`
      # TYPE h histogram
      h_bucket{le="9.0"} 1
      h_bucket{le="10.0"} 2
      h_bucket{le="+Inf"} 2
      h_sum 12
      h_count 2
      # TYPE i histogram
      i_bucket{le="+Inf"} 2
      i_bucket{le="10.0"} 2
      i_bucket{le="9.0"} 1
      i_sum 12
      i_count 2
    `),
    ).toEqual([
      '9 warning prom/hist-order: The buckets of `i` do not stand in ascending order of `le`.',
    ]);
  });

  it('never counts less in a wider bucket, in whatever order they stand', () => {
    expect(
      told(`
      # TYPE h histogram
      h_bucket{le="+Inf"} 5
      h_bucket{le="2.0"} 3
      h_bucket{le="1.0"} 4
      h_sum 9
      h_count 5
    `),
    ).toEqual([
      '3 warning prom/hist-order: The buckets of `h` do not stand in ascending order of `le`.',
      '3 error prom/hist-monotonic: A bucket of `h` counts less than the one below it.',
    ]);
  });

  it('has one bucket for each bound', () => {
    expect(
      told(`
      # TYPE h histogram
      h_bucket 1
      h_bucket{le="small"} 1
      h_bucket{le="NaN"} 1
      h_bucket{le="1"} 1
      h_bucket{le="1.0"} 1
      h_bucket{le="+Inf"} 1
      h_sum 1
      h_count 1
    `),
    ).toEqual([
      '2 error prom/hist-le: A bucket of `h` has no label `le`.',
      '3 error prom/hist-le: The bound `small` of a bucket of `h` is not a number.',
      '4 error prom/hist-le: A bucket of `h` has the bound `NaN`.',
      '6 error prom/hist-le: Two buckets of `h` have the same bound, written `1` and `1.0`.',
    ]);
  });

  it('spells its bounds as Prometheus 3 does, or is told once that it does not', () => {
    expect(
      noted(`
      # TYPE h histogram
      h_bucket{le="1"} 1
      h_bucket{le="5"} 1
      h_bucket{le="+Inf"} 1
      h_sum 1
      h_count 1
    `),
    ).toEqual([
      '2 info prom/hist-le-spelling: `le="1"` is stored by Prometheus 3 as `le="1.0"`. (2 times)',
    ]);
  });

  it('consists of buckets, sum and count', () => {
    expect(
      told(`
      # TYPE h histogram
      h_bucket{le="+Inf"} 1
      h_count{le="+Inf"} 1
      h{quantile="0.5"} 1
    `),
    ).toEqual([
      '2 warning prom/hist-parts: A histogram `h` has no `h_sum`.',
      '3 warning prom/hist-parts: `h_count` carries the label `le`, which belongs to buckets.',
      '4 warning prom/hist-parts: The histogram `h` has a sample that is no bucket, sum or count.',
    ]);
  });

  it('may leave sum and count to gauges, as client_python does with a gauge histogram', () => {
    expect(
      told(`
      # TYPE h histogram
      h_bucket{le="+Inf"} 1
      # TYPE h_gcount gauge
      h_gcount 1
      # TYPE h_gsum gauge
      h_gsum 1
    `),
    ).toEqual([]);
  });

  it('counts with whole numbers from zero up', () => {
    expect(
      told(`
      # TYPE h histogram
      h_bucket{a="1",le="+Inf"} -1
      h_sum{a="1"} 1
      h_count{a="1"} -1
      h_bucket{a="2",le="+Inf"} 1.5
      h_sum{a="2"} 1
      h_count{a="2"} 1.5
      h_bucket{a="3",le="+Inf"} NaN
      h_sum{a="3"} NaN
      h_count{a="3"} NaN
    `),
    ).toEqual([
      '2 error prom/hist-values: A bucket or the count of `h` is below zero. (2 times)',
      '5 error prom/hist-values: A bucket or the count of `h` is not a whole number. (2 times)',
      '8 error prom/hist-values: A bucket or the count of `h` is NaN. (2 times)',
    ]);
  });

  it('has a sum that its buckets allow', () => {
    expect(
      told(`
      # TYPE h histogram
      h_bucket{a="1",le="0.5"} 2
      h_bucket{a="1",le="+Inf"} 2
      h_sum{a="1"} 640
      h_count{a="1"} 2
      h_bucket{a="2",le="0.5"} 0
      h_bucket{a="2",le="+Inf"} 2
      h_sum{a="2"} 0.64
      h_count{a="2"} 2
      h_bucket{a="3",le="0.5"} 0
      h_bucket{a="3",le="+Inf"} 0
      h_sum{a="3"} 3
      h_count{a="3"} 0
    `),
    ).toEqual([
      '4 warning prom/hist-sum: `h_sum` is larger than the bounds of the buckets allow.',
      '8 warning prom/hist-sum: `h_sum` is smaller than the bounds of the buckets allow.',
      '12 warning prom/hist-sum: `h_sum` is not zero although nothing was observed.',
    ]);
  });

  it('is not told what it lacks when a line of it could not be read', () => {
    expect(
      told(`
      # TYPE h histogram
      h_bucket{le="1.0"} 1
      h_bucket{le="+Inf"} one
      h_count 1
      h_sum 1
    `),
    ).toEqual(['3 error prom/bad-value: The value of `h` is not a number.']);
  });
});

describe('a summary in text', () => {
  it('may be idle, and may have no quantiles', () => {
    expect(
      noted(`
      # TYPE s summary
      s{quantile="0.5"} NaN
      s{quantile="0.99"} NaN
      s_sum 0
      s_count 0
      # TYPE t summary
      t_sum 1
      t_count 1
    `),
    ).toEqual([]);
  });

  it('has quantiles between 0 and 1 in ascending order', () => {
    expect(
      told(`
      # TYPE s summary
      s 1
      s{quantile="p95"} 1
      s{quantile="95"} 1
      s{quantile="0.9"} 1
      s{quantile="0.5"} 1
      s_sum 1
      s_count 1
    `),
    ).toEqual([
      '2 error prom/summary-quantile: A row of the summary `s` has no label `quantile`.',
      '3 error prom/summary-quantile: The quantile `p95` of `s` is not a number.',
      '4 error prom/summary-quantile: The quantile `95` of `s` is not between 0 and 1.',
      '5 error prom/summary-quantile: The quantiles of `s` do not stand in ascending order. (2 times)',
    ]);
  });

  it('counts with whole numbers from zero up', () => {
    expect(
      told(`
      # TYPE s summary
      s_count{a="1"} -1
      s_count{a="2"} 1.7
    `),
    ).toEqual([
      '2 warning prom/summary-count: `s_count` is below zero.',
      '3 warning prom/summary-count: `s_count` is not a whole number.',
    ]);
  });
});
