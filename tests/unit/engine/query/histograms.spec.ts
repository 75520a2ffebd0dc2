import { describe, expect, it } from 'vitest';
import type { HistogramQuery } from '../../../../src/protocol/histograms.ts';
import { bucketsOf, groupsOf, merged, open, query, REQUESTS } from '../../../support/histograms.ts';

describe('a histogram', () => {
  it('is nothing where no set has the pairs asked for', async () => {
    const dump = await open(REQUESTS);
    for (const asked of [
      query('req'),
      query('req_seconds', { pairs: [['code', '404']] }),
      query('req_seconds', { pairs: [['nobody', 'x']] }),
      query('req_seconds', { pairs: [['code', '']] }),
    ])
      expect(dump.histograms.histogram(asked)).toEqual({ kind: 'nothing' });
  });

  it('adds up the sets asked for, whatever way a bound is written', async () => {
    const all = merged(await open(REQUESTS), 'req_seconds');
    expect(bucketsOf(all)).toEqual(['(0, 0.1] 6', '(0.1, 1] 24', '(1, Infinity] 1']);
    expect(all.buckets.map(({ text, cumulative, line }) => [text, cumulative, line])).toEqual([
      ['0.1', 6, 3],
      ['1', 30, 4],
      ['+Inf', 31, 5],
    ]);
    expect(all).toMatchObject({
      sets: 3,
      uncommon: [],
      sum: 15.05,
      count: 31,
      total: 31,
      floor: 0,
    });
    expect(all.mean).toBeCloseTo(15.05 / 31);
  });

  it('asks for sets with a label or without it', async () => {
    const dump = await open(`${REQUESTS}
      req_seconds_bucket{path="/c",le="0.1"} 2
      req_seconds_bucket{path="/c",le="1"} 2
      req_seconds_bucket{path="/c",le="+Inf"} 2
    `);
    const sets = (...pairs: HistogramQuery['pairs']) => merged(dump, 'req_seconds', { pairs }).sets;
    expect(sets(['code', '200'])).toBe(2);
    expect(sets(['code', '200'], ['path', '/a'])).toBe(1);
    expect(sets(['code', ''])).toBe(1);
  });

  it('leaves out bounds that not all sets have, or that have no count, and names them', async () => {
    const some = merged(
      await open(`
        # TYPE h histogram
        h_bucket{a="1",le="1"} 1
        h_bucket{a="1",le="2.50"} 2
        h_bucket{a="1",le="+Inf"} 2
        h_bucket{a="2",le="0.5"} 4
        h_bucket{a="2",le="1"} NaN
        h_bucket{a="2",le="4"} 4
        h_bucket{a="2",le="+Inf"} 4
        h_sum{a="3"} 4
      `),
      'h',
    );
    expect(bucketsOf(some)).toEqual(['(-Infinity, Infinity] 6']);
    expect(some.uncommon).toEqual(['1', '0.5', '2.50', '4']);
    expect(some).toMatchObject({ sets: 3, total: 6, sum: NaN, count: NaN });
  });

  it('lets counts rise in what it draws, and says what the dump says', async () => {
    const falling = merged(
      await open(`
        # TYPE h histogram
        h_bucket{le="1"} 5
        h_bucket{le="2"} 3
        h_bucket{le="+Inf"} 8
      `),
      'h',
    );
    expect(falling.buckets.map(({ count, cumulative }) => [count, cumulative])).toEqual([
      [5, 5],
      [0, 3],
      [3, 8],
    ]);
    expect(falling.checks).toEqual({ sets: 1, rising: 0, countIsInf: 0, sumFits: 0, sumAsked: 0 });
  });

  it('tells what holds in how many sets', async () => {
    const { checks } = merged(
      await open(`
        ${REQUESTS}
        req_seconds_bucket{code="0",le="1"} 0
        req_seconds_bucket{code="0",le="+Inf"} 3
        req_seconds_sum{code="0"} 1
        req_seconds_count{code="0"} 4
        req_seconds_sum{code="1"} 1
      `),
      'req_seconds',
    );
    expect(checks).toEqual({ sets: 4, rising: 4, countIsInf: 3, sumFits: 3, sumAsked: 4 });
  });

  it('says when the engine picks another bucket, and when the sum narrowed it', async () => {
    const { quantiles } = merged(
      await open(`
        # TYPE h_seconds histogram
        h_seconds_bucket{le="1"} 55
        h_seconds_bucket{le="5"} 55
        h_seconds_bucket{le="10"} 100
        h_seconds_bucket{le="+Inf"} 100
        h_seconds_sum 300
        h_seconds_count 100
      `),
      'h_seconds',
      { quantiles: [0.5, 0.55, 1] },
    );
    expect(
      quantiles.map(({ bucket, enginePicksAnother, tightened }) => [
        bucket.join(),
        enginePicksAnother,
        tightened,
      ]),
    ).toEqual([
      ['0,1', false, false],
      ['0,1', true, false],
      ['5,10', false, true],
    ]);
  });

  it('answers which share is at or below a threshold', async () => {
    const dump = await open(REQUESTS);
    const { threshold, groups } = merged(dump, 'req_seconds', { threshold: 0.1, by: ['code'] });
    expect(threshold).toEqual({
      threshold: 0.1,
      lowest: 6 / 31,
      highest: 6 / 31,
      below: 0.1,
      above: 0.1,
    });
    expect(groups.map((group) => group.threshold?.lowest)).toEqual([0, 6 / 11]);
    expect(merged(dump, 'req_seconds')).not.toHaveProperty('threshold');
  });
});

describe('groups of label sets', () => {
  it('are told apart by the labels asked for, most observations first', async () => {
    const dump = await open(REQUESTS);
    const by = (...names: string[]) => groupsOf(merged(dump, 'req_seconds', { by: names }));
    expect(by('code')).toEqual(['code=500 ×1: 20', 'code=200 ×2: 11']);
    expect(by('path', 'code')).toEqual([
      'path=/a,code=500 ×1: 20',
      'path=/a,code=200 ×1: 10',
      'path=/b,code=200 ×1: 1',
    ]);
    expect(by('nobody')).toEqual(['nobody= ×3: 31']);
  });

  it('are single sets when no label is asked for', async () => {
    const { groups, groupCount } = merged(await open(REQUESTS), 'req_seconds', {
      quantiles: [0.5],
    });
    expect(groupCount).toBe(3);
    expect(groups.map(({ labels, line }) => [labels.flat().join(' '), line])).toEqual([
      ['code 500 path /a', 13],
      ['code 200 path /a', 3],
      ['code 200 path /b', 8],
    ]);
    expect(groups[0]?.quantiles).toMatchObject([{ q: 0.5, value: 0.55, bucket: [0.1, 1] }]);
    expect(groups[0]?.mean).toBe(0.4);
  });

  it('are the first thousand, with word of how many there are', async () => {
    const lines = Array.from({ length: 1500 }, (_, at) => `h_bucket{a="${at}",le="+Inf"} ${at}\n`);
    const { groups, groupCount } = merged(await open(`# TYPE h histogram\n${lines.join('')}`), 'h');
    expect(groupCount).toBe(1500);
    expect(groups).toHaveLength(1000);
    expect(groups[0]?.count).toBe(1499);
    expect(groups[999]?.count).toBe(500);
  });
});
