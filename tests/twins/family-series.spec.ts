import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AGE_BOUNDS,
  type LabelPair,
  type SeriesQuery,
  type SeriesSort,
} from '../../src/protocol/family-page.ts';
import { openText } from '../support/open.ts';

const METADATA = ['# TYPE h histogram', '# TYPE c counter', '# HELP c Words.'];
const HEAD = [
  'HTTP/1.1 200 OK',
  'Date: Sun, 06 Nov 1994 08:49:37 GMT',
  'Content-Type: application/openmetrics-text; version=1.0.0; charset=utf-8',
  '',
];
const SCRAPED = Date.UTC(1994, 10, 6, 8, 49, 37);

interface Written {
  readonly name: string;
  readonly pairs: readonly LabelPair[];
  readonly value: number;
  readonly timestamp: number | undefined; // s
  readonly exemplar: number | undefined;
  readonly line: number;
}

const sample = fc.record({
  name: fc.constantFrom('h_bucket', 'h_sum', 'h_created', 'c_total', 'c_created', 'g'),
  pairs: fc.uniqueArray(
    fc.tuple(fc.constantFrom('le', 'code', 'path'), fc.constantFrom('1', '10', '2', '+Inf', '/a')),
    { maxLength: 3, selector: ([name]) => name },
  ),
  value: fc.constantFrom(0, 1, -1, 2.5, NaN, Infinity, 1000),
  timestamp: fc.option(fc.constantFrom(1, SCRAPED / 1000, SCRAPED / 1000 - 90, 2e9), {
    nil: undefined,
  }),
  exemplar: fc.option(fc.constantFrom(0.5, 3), { nil: undefined }),
});

const number = (value: number): string => String(value).replace('Infinity', '+Inf');

function lineOf({ name, pairs, value, timestamp, exemplar }: Omit<Written, 'line'>): string {
  const set = pairs.map(([label, text]) => `${label}="${text}"`).join(',');
  return [
    `${name}${set === '' ? '' : `{${set}}`} ${number(value)}`,
    ...(timestamp === undefined ? [] : [timestamp]),
    ...(exemplar === undefined ? [] : [`# {trace="${exemplar}"} ${exemplar}`]),
  ].join(' ');
}

const FAMILY_OF: Readonly<Record<string, string>> = {
  h_bucket: 'h',
  h_sum: 'h',
  h_created: 'h',
  c_total: 'c',
  c_created: 'c',
  g: 'g',
};

const key = (name: string, pairs: readonly LabelPair[]) =>
  name + JSON.stringify(pairs.map(String).sort());

/** The distinct series of a family, each with all of its samples. */
function seriesOf(family: string, samples: readonly Written[]): Written[][] {
  const found = new Map<string, Written[]>();
  for (const each of samples) {
    if (FAMILY_OF[each.name] !== family) continue;
    const known = found.get(key(each.name, each.pairs));
    if (known === undefined) found.set(key(each.name, each.pairs), [each]);
    else known.push(each);
  }
  return [...found.values()];
}

const valueOf = ({ pairs }: Written, label: string) =>
  pairs.find(([name]) => name === label)?.[1] ?? '';

/** Searches, and what they mean. */
const SEARCHES: readonly (readonly [string, (series: Written) => boolean])[] = [
  ['', () => true],
  ['INF', ({ pairs }) => pairs.some(([, value]) => value === '+Inf')],
  ['_bu', ({ name }) => name === 'h_bucket'],
  ['path', ({ pairs }) => pairs.some(([name]) => name === 'path')],
  ['{le="1"}', (series) => valueOf(series, 'le') === '1'],
  ['{le!="1"}', (series) => valueOf(series, 'le') !== '1'],
  ['{code=~"1.*"}', (series) => valueOf(series, 'code').startsWith('1')],
  ['h_sum{}', ({ name }) => name === 'h_sum'],
  ['h{path=""}', (series) => FAMILY_OF[series.name] === 'h' && valueOf(series, 'path') === ''],
];

/** Created times: those of the first sample with the same labels, `le` left out of a histogram. */
function createdOf(series: Written, all: readonly Written[][]): number | undefined {
  const rest = ({ pairs, name }: Written) =>
    key('', FAMILY_OF[name] === 'h' ? pairs.filter(([label]) => label !== 'le') : pairs);
  const found = all.find(
    ([first]) =>
      first!.name.endsWith('_created') &&
      Number.isFinite(first!.value) &&
      rest(first!) === rest(series),
  );
  return found === undefined ? undefined : found[0]!.value * 1000;
}

function sorted(series: Written[][], query: SeriesQuery, all: Written[][]): Written[][] {
  const texts = series.map(([first]) => valueOf(first!, query.sortLabel ?? '')).filter(Boolean);
  const asNumber = (text: string) => (text === '+Inf' ? Infinity : Number(text));
  const numeric = texts.every((text) => !Number.isNaN(asNumber(text)));
  const keyOf = ([first]: Written[]): number | string | undefined => {
    switch (query.sort) {
      case 'line':
        return first!.line;
      case 'name':
        return first!.name;
      case 'value':
        return Number.isNaN(first!.value) ? undefined : first!.value;
      case 'timestamp':
        return first!.timestamp;
      case 'created':
        return createdOf(first!, all);
      case 'label': {
        const text = valueOf(first!, query.sortLabel ?? '');
        return text === '' ? undefined : numeric ? asNumber(text) : text;
      }
    }
  };
  const way = query.descending ? -1 : 1;
  return [...series].sort((a, b) => {
    const left = keyOf(a);
    const right = keyOf(b);
    if (left === undefined || right === undefined)
      return (left === undefined ? 1 : 0) - (right === undefined ? 1 : 0);
    return left < right ? -way : left > right ? way : 0;
  });
}

const asked = fc.record({
  family: fc.constantFrom('h', 'c', 'g'),
  search: fc.nat(SEARCHES.length - 1),
  pairs: fc.array(fc.tuple(fc.constantFrom('le', 'code', 'none'), fc.constantFrom('1', '10', '')), {
    maxLength: 2,
  }),
  sort: fc.constantFrom<SeriesSort>('line', 'name', 'label', 'value', 'timestamp', 'created'),
  sortLabel: fc.constantFrom('le', 'code', 'path'),
  descending: fc.boolean(),
});

describe('the page of a family', () => {
  it('finds, sorts, copies and dates what reading line by line does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sample, { maxLength: 25 }),
        asked,
        fc.boolean(),
        async (samples, { search: at, ...rest }, transcript) => {
          const head = transcript ? HEAD : [];
          const text = [...head, ...METADATA, ...samples.map(lineOf), '# EOF', ''];
          const dump = await openText(text.join('\n'), {
            as: 'openmetrics-1.0',
            at: SCRAPED,
          });
          const pages = dump.familyPages;
          const before = head.length + METADATA.length;
          const placed = samples.map((each, i): Written => ({ ...each, line: before + i + 1 }));
          const [search, passes] = SEARCHES[at]!;
          const query: SeriesQuery = { ...rest, search };
          const { family } = query;
          const all = seriesOf(family, placed);
          const left = all.filter(
            ([first]) =>
              passes(first!) &&
              query.pairs.every(([label, value]) => valueOf(first!, label) === value),
          );

          expect(pages.series(query, { from: 0, count: 100 })).toMatchObject({
            total: left.length,
            rows: sorted(left, query, all).map((each) => {
              const [{ name, pairs, value, timestamp, line } = placed[0]!] = each;
              const created = createdOf(each[0]!, all);
              return {
                name,
                labels: pairs,
                value,
                ...(timestamp === undefined ? {} : { timestamp: timestamp * 1000 }),
                ...(created === undefined ? {} : { created }),
                samples: each.length,
                exemplars: each.filter(({ exemplar }) => exemplar !== undefined).length,
                line,
              };
            }),
          });

          const metadata = text.flatMap((line, i) =>
            line.startsWith('# ') && line.split(' ')[2] === family ? i + 1 : [],
          );
          const lines = [...metadata, ...left.flat().map(({ line }) => line)].sort((a, b) => a - b);
          expect(pages.text(query)).toEqual({
            kind: 'text',
            text: lines.map((line) => `${text[line - 1]}\n`).join(''),
            lines: lines.length,
            left: 0,
          });

          const carriers = all.flat().filter(({ exemplar }) => exemplar !== undefined);
          carriers.sort((a, b) => a.line - b.line);
          expect(pages.exemplars(family, { from: 0, count: 100 })).toEqual({
            from: 0,
            total: carriers.length,
            rows: carriers.map(({ name, pairs, exemplar, line }) => {
              // As its series was first written.
              const [first] = all.find(([one]) => key(one!.name, one!.pairs) === key(name, pairs))!;
              const labels = [['trace', String(exemplar)]];
              return { labels, value: exemplar, line, name, of: first!.pairs };
            }),
          });

          const answer = pages.detail(family);
          if (answer.kind === 'no-family') {
            expect([family, all]).toEqual(['g', []]);
            return;
          }
          const stamps = all.flatMap((each) => each.flatMap(({ timestamp }) => timestamp ?? []));
          const ages = [...AGE_BOUNDS, Infinity].map(
            (bound, i) =>
              stamps.filter((stamp) => {
                const age = answer.detail.at - stamp * 1000;
                return age < bound && age >= (AGE_BOUNDS[i - 1] ?? -Infinity);
              }).length,
          );
          const [min, max] = [Math.min(...stamps) * 1000, Math.max(...stamps) * 1000];
          expect(answer.detail.timestamps).toEqual(
            stamps.length === 0 ? undefined : { samples: stamps.length, min, max, ages },
          );
          if (transcript) {
            expect(answer.detail).toMatchObject({ at: SCRAPED, atFrom: 'date-header' });
          }
          text.forEach((line, i) => {
            const name = placed.find((each) => each.line === i + 1)?.name;
            const declared = /^# (?:TYPE|HELP) (\S+)/.exec(line)?.[1];
            expect(pages.familyAt(i + 1)).toBe(declared ?? FAMILY_OF[name ?? ''] ?? '');
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
