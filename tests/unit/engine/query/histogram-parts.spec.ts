import { describe, expect, it } from 'vitest';
import { merged, open, query } from '../../../support/histograms.ts';

describe('exemplars of a histogram', () => {
  const traced = (...buckets: string[]) =>
    open(`# TYPE h histogram\n${buckets.join('\n')}\n# EOF\n`);

  it('come by value, with the bucket that carries them', async () => {
    const { exemplars, exemplarCount, buckets } = merged(
      await traced(
        'h_bucket{le="1"} 1 # {trace_id="a",span_id="b"} 0.5 1.5',
        'h_bucket{le="2"} 2 # {} 0.25',
        'h_bucket{le="+Inf"} 4 # {trace_id="c"} 3',
        'h_count 4 # {trace_id="d"} 3',
      ),
      'h',
    );
    expect(exemplarCount).toBe(3);
    expect(exemplars).toEqual([
      { value: 0.25, labels: [], le: '2', misplaced: true, line: 3 },
      {
        value: 0.5,
        labels: [
          ['trace_id', 'a'],
          ['span_id', 'b'],
        ],
        timestamp: 1500,
        le: '1',
        misplaced: false,
        line: 2,
      },
      { value: 3, labels: [['trace_id', 'c']], le: '+Inf', misplaced: false, line: 4 },
    ]);
    expect(buckets.map((bucket) => bucket.exemplars)).toEqual([1, 1, 1]);
  });

  it('of a bound that is left out count for the bucket that it falls into', async () => {
    const { buckets, exemplars } = merged(
      await traced(
        'h_bucket{a="1",le="1"} 1',
        'h_bucket{a="1",le="2"} 2 # {} 1.5',
        'h_bucket{a="1",le="+Inf"} 4',
        'h_bucket{a="2",le="1"} 1',
        'h_bucket{a="2",le="+Inf"} 4',
      ),
      'h',
    );
    expect(buckets.map((bucket) => [bucket.text, bucket.exemplars])).toEqual([
      ['1', 0],
      ['+Inf', 1],
    ]);
    expect(exemplars).toMatchObject([{ le: '2', misplaced: false }]);
  });

  it('are thinned out evenly when there are very many', async () => {
    const lines = Array.from(
      { length: 1200 },
      (_, at) => `h_bucket{a="${at}",le="+Inf"} 1 # {} ${at}`,
    );
    const { exemplars, exemplarCount } = merged(await traced(...lines), 'h');
    expect([exemplars.length, exemplarCount]).toEqual([500, 1200]);
    expect([exemplars[0]?.value, exemplars[499]?.value]).toEqual([0, 1199]);
    expect(new Set(exemplars.map(({ value }) => value)).size).toBe(500);
  });
});

describe('a summary', () => {
  it('keeps its quantiles apart and adds up sums and counts', async () => {
    const dump = await open(`
      # TYPE s summary
      s{a="1",quantile="0.9"} 4
      s{a="1",quantile="0.5"} 3
      s_sum{a="1"} 10
      s_count{a="1"} 4
      s{a="2",quantile="0.5"} NaN
      s_sum{a="2"} 2
      s_count{a="2"} 0
    `);
    const answer = dump.histograms.histogram(query('s'));
    expect(answer).toMatchObject({
      kind: 'summary',
      summary: {
        quantiles: [0.5, 0.9],
        setCount: 2,
        sum: 12,
        count: 4,
        mean: 3,
        sets: [
          { labels: [['a', '1']], values: [3, 4], sum: 10, count: 4, mean: 2.5, line: 2 },
          { labels: [['a', '2']], values: [NaN, NaN], sum: 2, count: 0, mean: Infinity, line: 6 },
        ],
      },
    });
  });
});
