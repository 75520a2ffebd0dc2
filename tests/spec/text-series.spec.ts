import { describe, expect, it } from 'vitest';
import { findings } from '../support/findings.ts';

const told = (dump: string) => findings(dump, { dialect: 'prometheus-text-0.0.4' });

describe('a series', () => {
  it('stands once', () => {
    expect(told('a{b="c"} 1\na{b="c"} 1\na{b="d"} 1\n')).toEqual([
      '2 error prom/duplicate-series: A series of `a` stands more than once.',
    ]);
  });

  it('is the same in whatever order its labels stand', () => {
    expect(told('a{b="1",c="2"} 1\na{c="2",b="1"} 2\na{c="1",b="2"} 3\n')).toEqual([
      '2 error prom/duplicate-series: A series of `a` stands more than once.',
    ]);
  });

  it('is the same with and without empty labels', () => {
    expect(told('a 1\na{b=""} 2\na{} 3\n')).toEqual([
      '2 error prom/duplicate-series: A series of `a` stands more than once. (2 times)',
    ]);
  });

  it('is the same at the same time', () => {
    expect(told('a 1 1700000000000\na 2 1700000000000\n')).toEqual([
      '2 error prom/duplicate-series: A series of `a` stands more than once.',
    ]);
  });

  it('has no history', () => {
    expect(told('a 1 1700000000000\na 2 1700000060000\n')).toEqual([
      '2 warning prom/multiple-timestamps: A series of `a` has samples at several timestamps.',
    ]);
  });

  it('does not go back in time', () => {
    expect(told('a 1 1700000060000\na 2 1700000000000\n')).toEqual([
      '2 warning prom/multiple-timestamps: A series of `a` has several timestamps, and a later line has the earlier one.',
    ]);
  });

  it('has the time of the scrape when it is given none', () => {
    expect(told('a 1 1700000000000\na 2\na 3 1700000060000\n')).toEqual([
      '2 warning prom/multiple-timestamps: A series of `a` has samples at several timestamps.',
      '3 warning prom/multiple-timestamps: A series of `a` has several timestamps, and a later line has the earlier one.',
    ]);
  });
});

describe('the lines of a family', () => {
  it('stand together', () => {
    expect(told('a{x="1"} 1\nb 1\na{x="2"} 1\na{x="3"} 1\n')).toEqual([
      '3 warning prom/grouping: Lines of other families stand between the lines of `a`.',
    ]);
  });

  it('include its metadata', () => {
    expect(told('# TYPE a gauge\n# TYPE b gauge\na 1\nb 1\n')).toEqual([
      '3 warning prom/grouping: Lines of other families stand between the lines of `a`.',
      '4 warning prom/grouping: Lines of other families stand between the lines of `b`.',
    ]);
  });

  it('are one group for the parts of a histogram, declared or not', () => {
    expect(
      told(`
      h_bucket{a="1",le="+Inf"} 1
      h_sum{a="1"} 1
      h_count{a="1"} 1
      h_bucket{a="2",le="+Inf"} 1
      h_sum{a="2"} 1
      h_count{a="2"} 1
      # TYPE i histogram
      i_count{a="1"} 1
      i_bucket{a="1",le="+Inf"} 1
      i_sum{a="1"} 1
      i_count{a="2"} 1
      i_bucket{a="2",le="+Inf"} 1
      i_sum{a="2"} 1
    `),
    ).toEqual([]);
  });
});
