import { describe, expect, it } from 'vitest';
import type { FamilyDetail, SeriesQuery } from '../../../../src/protocol/family-page.ts';
import { openBytes, openText } from '../../../support/open.ts';

const NOW = Date.UTC(2024, 0, 1);

const REQUESTS = `
# HELP http_requests_total Requests served.
# TYPE http_requests_total counter
http_requests_total{code="200",method="GET"} 10
http_requests_total{code="500",method="GET"} 1
http_requests_total{code="200",method="POST"} NaN
http_requests_total{code="",method="PUT"} 4
other 1
`.slice(1);

const LATENCY = `
# TYPE latency histogram
# UNIT latency seconds
latency_bucket{le="0.5"} 2 # {trace_id="abc"} 0.25 1700000000
latency_bucket{le="+Inf"} 3 # {trace_id="def"} 7
latency_sum 4
latency_count 3
latency_created 1700000000.5
# TYPE idle gauge
# EOF
`.slice(1);

const ALL: Omit<SeriesQuery, 'family'> = {
  search: '',
  pairs: [],
  sort: 'line',
  descending: false,
};

async function detailOf(text: string, family: string): Promise<FamilyDetail | undefined> {
  const dump = await openText(text, { at: NOW });
  const answer = dump.familyPages.detail(family);
  return answer.kind === 'family' ? answer.detail : undefined;
}

/** The series found, as they would be written, or what is wrong with the query. */
async function found(text: string, query: Partial<SeriesQuery>): Promise<string | string[]> {
  const { familyPages } = await openText(text);
  const answer = familyPages.series(
    { family: 'http_requests_total', ...ALL, ...query },
    { from: 0, count: 100 },
  );
  if (answer.kind === 'bad-query') return `${answer.problem} at ${answer.column}`;
  return answer.rows.map(
    ({ labels, line }) => `${line} ${labels.map(([, value]) => value).join(' ')}`,
  );
}

describe('the detail of a family', () => {
  it('names its lines, its samples and what its labels cost', async () => {
    expect(await detailOf(REQUESTS, 'http_requests_total')).toMatchObject({
      metadata: [
        { kind: 'help', line: 1 },
        { kind: 'type', line: 2 },
      ],
      names: [{ name: 'http_requests_total', series: 4 }],
      samples: 4,
      exemplars: 0,
      labels: [
        {
          name: 'method',
          values: 3,
          series: 4,
          merged: 2,
          left: 3,
          top: [
            { value: 'GET', series: 2 },
            { value: 'POST', series: 1 },
            { value: 'PUT', series: 1 },
          ],
        },
        { name: 'code', values: 2, series: 3, merged: 2, left: 3 },
      ],
    });
  });

  it('counts ages from now when the dump holds no time', async () => {
    const detail = await detailOf(REQUESTS, 'other');
    expect(detail).toMatchObject({ at: NOW, atFrom: 'now' });
    expect(detail).not.toHaveProperty('timestamps');
    expect(detail).not.toHaveProperty('created');
  });

  it('counts ages from the newest timestamp, unless that lies in the future', async () => {
    const text = `a 1 1700000000000\na{x="1"} 1 1699999000000\na{x="2"} 1 9700000000000\na{x="3"} 1\n`;
    expect(await detailOf(text, 'a')).toMatchObject({
      at: 1700000000000,
      atFrom: 'newest-timestamp',
      timestamps: {
        samples: 3,
        min: 1699999000000,
        max: 9700000000000,
        ages: [1, 1, 0, 1, 0, 0],
      },
    });
  });

  it('tells when a histogram was created, and of each of its series', async () => {
    const created = { series: 1, min: 1700000000500, max: 1700000000500 };
    expect(await detailOf(LATENCY, 'latency')).toMatchObject({ created, exemplars: 2 });
    const { familyPages } = await openText(LATENCY);
    const answer = familyPages.series({ family: 'latency', ...ALL }, { from: 0, count: 9 });
    expect(answer.kind === 'page' && answer.rows.map(({ created: at }) => at)).toEqual(
      Array<number>(5).fill(1700000000500),
    );
  });

  it('is there for a family of metadata alone', async () => {
    expect(await detailOf(LATENCY, 'idle')).toMatchObject({ samples: 0, labels: [], names: [] });
  });

  it('says so when there is no such family', async () => {
    expect(await detailOf(LATENCY, 'latency_bucket')).toBeUndefined();
  });

  it('sees that series merge with one that lacks the label', async () => {
    expect(await detailOf('a 1\na{x="1"} 2\nb{x="1"} 3\n', 'a')).toMatchObject({
      labels: [{ name: 'x', values: 1, series: 1, merged: 2, left: 1 }],
    });
  });
});

describe('the series of a family', () => {
  it.each([
    ['', ['3 200 GET', '4 500 GET', '5 200 POST', '6 PUT']],
    ['post', ['5 200 POST']],
    ['method', ['3 200 GET', '4 500 GET', '5 200 POST', '6 PUT']],
    ['{code=~"5.."}', ['4 500 GET']],
    ['{code=""}', ['6 PUT']],
    ['other{}', []],
    ['{code="', 'quote-open at 7'],
  ])('are found with %j', async (search, expected) => {
    expect(await found(REQUESTS, { search })).toEqual(expected);
  });

  it('can hold braces and be found by them', async () => {
    const text = 'a{path="/users/{id}"} 1\na{path="/"} 1\n';
    expect(await found(text, { family: 'a', search: '/users/{id}' })).toEqual(['1 /users/{id}']);
  });

  it('are narrowed down by pairs, also to those without a label', async () => {
    expect(await found(REQUESTS, { pairs: [['code', '200']] })).toEqual([
      '3 200 GET',
      '5 200 POST',
    ]);
    expect(await found(REQUESTS, { pairs: [['code', '']] })).toEqual(['6 PUT']);
    expect(await found(REQUESTS, { pairs: [['nowhere', '']] })).toHaveLength(4);
    expect(await found(REQUESTS, { pairs: [['nowhere', '1']] })).toEqual([]);
  });

  it('can be asked for by a value that is no UTF-8, as it is shown', async () => {
    const text = new TextEncoder().encode('a{b="?"} 1\na{b="x"} 1\n');
    text[5] = 0xff;
    const { familyPages } = await openBytes(text);
    const query = { family: 'a', ...ALL, pairs: [['b', '\ufffd']] as const };
    expect(familyPages.series(query, { from: 0, count: 9 })).toMatchObject({ total: 1 });
  });

  it('are sorted by value, those without one last whichever way', async () => {
    const up = ['4 500 GET', '6 PUT', '3 200 GET', '5 200 POST'];
    const down = ['3 200 GET', '6 PUT', '4 500 GET', '5 200 POST'];
    expect(await found(REQUESTS, { sort: 'value' })).toEqual(up);
    expect(await found(REQUESTS, { sort: 'value', descending: true })).toEqual(down);
  });

  it('are sorted by bounds as numbers and by words as bytes', async () => {
    const text = 'a{le="+Inf"} 1\na{le="10"} 1\na{le="9"} 1\nb{x="10"} 1\nb{x="9"} 1\nb{x="z"} 1\n';
    const by = (family: string, sortLabel: string) =>
      found(text, { family, sort: 'label', sortLabel });
    expect(await by('a', 'le')).toEqual(['3 9', '2 10', '1 +Inf']);
    expect(await by('b', 'x')).toEqual(['4 10', '5 9', '6 z']);
  });

  it('are none where there is no such family', async () => {
    expect(await found(REQUESTS, { family: 'nothing' })).toEqual([]);
  });
});

describe('the text of a family', () => {
  it('is as it is written: comments of others, order and line ends aside', async () => {
    const text =
      '# HELP a  two  blanks\r\na{b="1"}   1\r\nc 1\r\na{b="2"} 2.0\r\n# TYPE a gauge\r\n';
    const { familyPages } = await openText(text);
    const pairs = [['b', '2']] as const;
    expect(familyPages.text({ family: 'a', ...ALL, pairs })).toEqual({
      kind: 'text',
      text: '# HELP a  two  blanks\na{b="2"} 2.0\n# TYPE a gauge\n',
      lines: 3,
      left: 0,
    });
  });

  it('counts the lines that would be too much to copy', async () => {
    const long = 'x'.repeat(3 << 20);
    const text = [1, 2, 3, 4].map((n) => `a{b="${n}${long}"} 1\n`).join('');
    const answer = (await openText(text)).familyPages.text({ family: 'a', ...ALL });
    expect(answer).toMatchObject({ lines: 2, left: 2 });
  });
});
