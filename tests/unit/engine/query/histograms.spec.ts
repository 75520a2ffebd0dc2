import { describe, expect, it } from 'vitest';
import type { HistogramQuery, MergedHistogram } from '../../../../src/protocol/histograms.ts';
import type { Dump } from '../../../../src/engine/engine.ts';
import { openText } from '../../../support/open.ts';

const open = (text: string) => openText(text.replace(/^\s+/gm, ''));

const query = (family: string, parts: Partial<HistogramQuery> = {}): HistogramQuery => ({
  family,
  pairs: [],
  mode: '3',
  quantiles: [],
  by: [],
  ...parts,
});

function merged(dump: Dump, family: string, parts?: Partial<HistogramQuery>): MergedHistogram {
  const answer = dump.histograms.histogram(query(family, parts));
  if (answer.kind !== 'histogram') throw new Error(`${family}: ${answer.kind}`);
  return answer.histogram;
}

/** `(0, 0.1] 5` a bucket: what is inside. */
const bucketsOf = ({ buckets }: MergedHistogram) =>
  buckets.map(({ lower, upper, count }) => `(${lower}, ${upper}] ${count}`);

/** `code=200 ×2: 5` a group. */
const groupsOf = ({ groups }: MergedHistogram) =>
  groups.map(
    ({ labels, sets, count }) =>
      `${labels.map(([name, value]) => `${name}=${value}`).join()} ×${sets}: ${count}`,
  );

const REQUESTS = `
  # HELP req_seconds How long requests took.
  # TYPE req_seconds histogram
  req_seconds_bucket{code="200",path="/a",le="0.1"} 5
  req_seconds_bucket{code="200",path="/a",le="1"} 9
  req_seconds_bucket{code="200",path="/a",le="+Inf"} 10
  req_seconds_sum{code="200",path="/a"} 7
  req_seconds_count{code="200",path="/a"} 10
  req_seconds_bucket{code="200",path="/b",le="0.1"} 1
  req_seconds_bucket{code="200",path="/b",le="1.0"} 1
  req_seconds_bucket{code="200",path="/b",le="+Inf"} 1
  req_seconds_sum{code="200",path="/b"} 0.05
  req_seconds_count{code="200",path="/b"} 1
  req_seconds_bucket{code="500",path="/a",le="0.1"} 0
  req_seconds_bucket{code="500",path="/a",le="1"} 20
  req_seconds_bucket{code="500",path="/a",le="+Inf"} 20
  req_seconds_sum{code="500",path="/a"} 8
  req_seconds_count{code="500",path="/a"} 20
`;

describe('the list of histograms', () => {
  it('has all that is known of each, in the order of the file', async () => {
    const dump = await open(`
      s{quantile="0.5"} 3
      # TYPE s summary
      s{quantile="0.9"} 4
      s_count 7
      ${REQUESTS}
      up 1
    `);
    expect(dump.histograms.families()).toEqual([
      {
        name: 's',
        type: 'summary',
        undeclared: false,
        help: '',
        unit: '',
        sets: 1,
        bounds: 2,
        observations: 7,
        line: 1,
        labels: [],
      },
      {
        name: 'req_seconds',
        type: 'histogram',
        undeclared: false,
        help: 'How long requests took.',
        unit: 'seconds',
        sets: 3,
        bounds: 3,
        observations: 31,
        line: 5,
        labels: [
          { name: 'code', values: 2, some: ['200', '500'] },
          { name: 'path', values: 2, some: ['/a', '/b'] },
        ],
      },
    ]);
  });

  it('leaves out what has metadata alone, and buckets of another make', async () => {
    const dump = await open(`
      # TYPE none histogram
      # TYPE vm histogram
      vm_bucket{vmrange="1...2"} 4
      vm_sum 6
      vm_count 4
    `);
    expect(dump.histograms.families()).toEqual([]);
    expect(dump.histograms.histogram(query('vm'))).toEqual({ kind: 'nothing' });
  });

  it('takes observations of +Inf where there is no count, and knows none where there is neither', async () => {
    const dump = await open(`
      # TYPE a histogram
      a_bucket{le="+Inf"} 4
      # TYPE b histogram
      b_sum 4
    `);
    expect(dump.histograms.families().map(({ observations }) => observations)).toEqual([4, NaN]);
  });

  it('knows the unit as declared, or as the name ends', async () => {
    const dump = await open(`
      # TYPE a_bytes histogram
      # UNIT a_bytes bytes
      a_bytes_bucket{le="+Inf"} 4
      # TYPE b_ratio histogram
      b_ratio_bucket{le="+Inf"} 4
      # TYPE seconds histogram
      seconds_bucket{le="+Inf"} 4
      # TYPE c_things histogram
      c_things_bucket{le="+Inf"} 4
      # EOF
    `);
    expect(dump.histograms.families().map(({ unit }) => unit)).toEqual(['bytes', 'ratio', '', '']);
  });

  it('names lines of the text as given', async () => {
    const dump = await openText(
      'HTTP/1.1 200 OK\nContent-Type: text/plain\n\n# TYPE h histogram\nh_bucket{le="1"} 1\nh_bucket{le="+Inf"} 1\n',
    );
    expect(dump.histograms.families()[0]?.line).toBe(4);
    expect(merged(dump, 'h', { by: ['x'] }).buckets.map(({ line }) => line)).toEqual([5, 6]);
  });
});

describe('histograms that nobody declared', () => {
  const PASTE = `
    x_bucket{le="1"} 3
    x_bucket{le="+Inf"} 4
    x_sum 9
    x_count 4
    y_bucket 3
  `;

  it('are told by _bucket and le', async () => {
    const dump = await open(PASTE);
    const [family, ...others] = dump.histograms.families();
    expect(others).toEqual([]);
    expect(family).toMatchObject({
      name: 'x',
      undeclared: true,
      sets: 1,
      observations: 4,
      line: 1,
    });
    expect(merged(dump, 'x')).toMatchObject({ sum: 9, count: 4, total: 4 });
  });

  it('change nothing for the families and the findings', async () => {
    const dump = await open(PASTE);
    const before = [dump.tables.names.role.slice(), dump.tables.families.length];
    dump.histograms.families();
    expect([dump.tables.names.role, dump.tables.families.length]).toEqual(before);
    const names = dump.families(
      { search: '', types: [], sort: 'line', descending: false },
      { from: 0, count: 9 },
    );
    expect(names).toMatchObject({ rows: [{ name: 'x_bucket' }, {}, {}, {}] });
  });

  it('take the help that was left of their metadata', async () => {
    const dump = await open(`# HELP x Left over.\n${PASTE}`);
    expect(dump.histograms.families()).toMatchObject([{ name: 'x', help: 'Left over.', line: 1 }]);
  });

  it('keep out of a declared family of that name', async () => {
    const dump = await open(`
      # TYPE x summary
      x_sum 1
      x_count 1
      x_bucket{le="+Inf"} 4
      # TYPE y gauge
      y 1
      y_bucket{le="+Inf"} 4
      y_count 4
    `);
    expect(
      dump.histograms.families().map(({ name, type, observations }) => [name, type, observations]),
    ).toEqual([
      ['x', 'summary', 1],
      ['x_bucket', 'histogram', 4],
      ['y', 'histogram', 4],
    ]);
  });
});

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
