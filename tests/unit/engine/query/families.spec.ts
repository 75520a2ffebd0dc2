import { describe, expect, it } from 'vitest';
import { FamilyIndex } from '../../../../src/engine/query/families.ts';
import type { FamilyQuery } from '../../../../src/protocol/families.ts';
import { readText } from '../../../support/read.ts';

const DUMP = `
# HELP http_requests_total Requests served.
# TYPE http_requests_total counter
http_requests_total{code="200",method="GET"} 10
http_requests_total{code="500",method="GET"} 1
# HELP latency_seconds How long an answer took.
# TYPE latency_seconds histogram
latency_seconds_bucket{le="1"} 2
latency_seconds_bucket{le="+Inf"} 3
latency_seconds_sum 4
latency_seconds_count 3
# TYPE Zed gauge
Zed 1
# TYPE idle_workers gauge
# UNIT idle_workers workers
up 1
`.slice(1);

const ALL: FamilyQuery = { search: '', types: [], sort: 'line', descending: false };

function index(): FamilyIndex {
  return new FamilyIndex(
    readText(DUMP, 'prometheus'),
    new Map([
      ['up', { error: 0, warning: 2, info: 0 }],
      ['Zed', { error: 1, warning: 0, info: 0 }],
    ]),
    (line) => line + 100,
  );
}

/** The names found, or what is wrong with the query. */
function names(query: Partial<FamilyQuery>): string | string[] {
  const answer = index().query({ ...ALL, ...query }, { from: 0, count: 100 });
  if (answer.kind === 'bad-query') return `${answer.problem} at ${answer.column}`;
  return answer.rows.map(({ name }) => name);
}

describe('the table of families', () => {
  it('tells of each family what the dump says', () => {
    const answer = index().query({ ...ALL, search: 'requests' }, { from: 0, count: 10 });
    expect(answer).toEqual({
      kind: 'page',
      types: [{ type: 'counter', families: 1 }],
      series: 2,
      samples: 2,
      from: 0,
      total: 1,
      rows: [
        {
          row: 0,
          name: 'http_requests_total',
          type: 'counter',
          unit: '',
          help: 'Requests served.',
          labels: 2,
          series: 2,
          samples: 2,
          bytes: 174,
          firstLine: 101,
          findings: { error: 0, warning: 0, info: 0 },
        },
      ],
    });
  });

  it('hands out windows', () => {
    const answer = index().query({ ...ALL, sort: 'name' }, { from: 1, count: 2 });
    expect(answer).toMatchObject({ from: 1, total: 5 });
    expect(answer.kind === 'page' && answer.rows.map(({ name }) => name)).toEqual([
      'http_requests_total',
      'idle_workers',
    ]);
  });

  it('has nothing to show beyond its end', () => {
    const answer = index().query(ALL, { from: 99, count: 5 });
    expect(answer).toMatchObject({ total: 5, rows: [] });
  });

  it.each([
    ['name', false, ['Zed', 'http_requests_total', 'idle_workers', 'latency_seconds', 'up']],
    ['name', true, ['up', 'latency_seconds', 'idle_workers', 'http_requests_total', 'Zed']],
    ['series', true, ['latency_seconds', 'http_requests_total', 'Zed', 'up', 'idle_workers']],
    ['series', false, ['idle_workers', 'Zed', 'up', 'http_requests_total', 'latency_seconds']],
    ['type', false, ['http_requests_total', 'Zed', 'idle_workers', 'latency_seconds', 'up']],
    ['findings', true, ['Zed', 'up', 'http_requests_total', 'latency_seconds', 'idle_workers']],
  ] as const)(
    'sorts by %s, descending %s, and leaves equals in the order of the dump',
    (sort, descending, expected) => {
      expect(names({ sort, descending })).toEqual(expected);
    },
  );

  it('counts types before the types are chosen', () => {
    const answer = index().query({ ...ALL, types: ['gauge'] }, { from: 0, count: 0 });
    expect(answer).toMatchObject({
      total: 2,
      series: 1,
      types: [
        { type: 'none', families: 1 },
        { type: 'counter', families: 1 },
        { type: 'gauge', families: 2 },
        { type: 'histogram', families: 1 },
      ],
    });
  });
});

describe('the search of families', () => {
  it.each([
    ['REQUESTS', ['http_requests_total']],
    ['answer took', ['latency_seconds']],
    ['  up ', ['up']],
    ['nothing', []],
    ['http_.*', ['http_requests_total']],
    ['up|Zed', ['Zed', 'up']],
    ['http_.*{code="500"}', ['http_requests_total']],
    ['{code=~"5.."}', ['http_requests_total']],
    ['{code!~"2..",code!=""}', ['http_requests_total']],
    ['{le="+Inf"}', ['latency_seconds']],
    ['latency_seconds_bucket{}', ['latency_seconds']],
    ['latency_seconds{le="1"}', ['latency_seconds']],
    ['latency_seconds_sum{le="1"}', []],
    ['idle_workers{}', ['idle_workers']],
    ['idle_workers{a="1"}', []],
    ['{code=""}', ['latency_seconds', 'Zed', 'idle_workers', 'up']],
    ['{__name__=~"(?i)z.+"}', ['Zed']],
    ['{__name__!~".*_.*"}', ['Zed', 'up']],
    ['{code="200",code="500"}', []],
    ['{missing=~".*"}', ['http_requests_total', 'latency_seconds', 'Zed', 'idle_workers', 'up']],
    ['{missing!=""}', []],
  ])('finds with %s', (search, expected) => {
    expect(names({ search })).toEqual(expected);
  });

  it.each([
    ['{code=~"5(.."}', 'regex-paren-open at 10'],
    ['{code="500"', 'brace-open at 1'],
    ['http_(.*{}', 'regex-paren-open at 6'],
    ['{a=~"\\u0041(?=b)"}', 'regex-look-around at 12'],
  ])('says what is wrong with %s', (search, expected) => {
    expect(names({ search })).toEqual(expected);
  });
});
