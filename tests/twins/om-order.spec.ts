// The order of OpenMetrics lines, walked over columns and, the slow way, over strings.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalNumber } from '../../src/engine/formats/canonical-number.ts';
import * as order from '../../src/engine/rules/om/structure/order.ts';
import { readText } from '../support/read.ts';

const TYPES = ['# TYPE a counter', '# TYPE b gauge', '# TYPE h histogram', '# TYPE i info'];

const label = fc.constantFrom('', 'x="1"', 'x="2"', 'x=""', 'x="1",y="2"', 'y="2",x="1"');
const name = fc.constantFrom('a_total', 'a_created', 'b', 'c', 'h_sum', 'h_count', 'i_info');
const time = fc.constantFrom('', '', ' 1', ' 2', ' 2.0004', ' 3');
const plain = fc.tuple(name, label, time).map(([n, l, t]) => `${n}{${l}} 1${t}`);
const bucket = fc
  .tuple(label, fc.constantFrom('1', '2', '+Inf'), time)
  .map(([l, le, t]) => `h_bucket{${l === '' ? '' : `${l},`}le="${le}"} 1${t}`);
const line = fc.oneof(plain, bucket, fc.constantFrom('# HELP b x', '# HELP c x', '# UNIT h '));

interface Sample {
  readonly family: string;
  readonly series: string;
  readonly metric: string;
  readonly time: number | undefined;
}

/** One sample line, its labels sorted and the empty ones left out. */
function parse(text: string): Sample {
  const [, sample = '', body = '', stamp] = /^(\w+)\{(.*)\} 1(?: (.*))?$/.exec(text)!;
  const pairs = [...body.matchAll(/(\w+)="(.*?)"/g)]
    .filter(([, , value]) => value !== '')
    .map(([pair]) => pair)
    .sort();
  const family = sample.replace(/_(total|created|bucket|sum|count|info)$/, '');
  const ofMetric = family === 'h' ? pairs.filter((pair) => !pair.startsWith('le=')) : pairs;
  const own = ['a', 'h'].includes(family) ? family : sample;
  return {
    family,
    series: `${sample}{${pairs.join()}}`,
    metric: `${own}{${ofMetric.join()}}`,
    time: stamp === undefined ? undefined : Number(stamp) * 1000,
  };
}

/** What has been said so far decides; every line looks back over all lines before it. */
function slowly(lines: readonly string[]): { place: number; time: number }[] {
  const told: { place: number; time: number }[] = [];
  const owners: string[] = []; // family of every line so far
  const samples: { sample: Sample; at: number }[] = [];
  for (const [at, text] of lines.entries()) {
    if (text.startsWith('#')) {
      owners.push(text.split(' ')[2]!);
      continue;
    }
    const sample = parse(text);
    const returns = owners.includes(sample.family) && owners.at(-1) !== sample.family;
    let runStart = at;
    while (runStart > 0 && owners[runStart - 1] === sample.family) runStart--;
    const run = samples.filter((known) => known.at >= runStart).map((known) => known.sample);
    const before = run.at(-1);
    const follows = before?.metric === sample.metric;
    const again = !follows && run.some(({ metric }) => metric === sample.metric);
    told.push({
      place: returns
        ? order.PLACE_FAMILY_RETURNS
        : again && sample.family !== 'i'
          ? order.PLACE_METRIC_RETURNS
          : order.PLACE_IN_ORDER,
      time: timeOf(
        sample,
        samples.map((known) => known.sample).filter(({ series }) => series === sample.series),
        follows ? before : undefined,
      ),
    });
    owners.push(sample.family);
    samples.push({ sample, at });
  }
  return told;
}

function timeOf({ time }: Sample, earlier: readonly Sample[], before: Sample | undefined): number {
  const inOrder = 0;
  if (earlier.length > 0) {
    const hadNone = earlier.some((known) => known.time === undefined);
    const newest = Math.max(...earlier.map((known) => known.time ?? -Infinity));
    if (time === undefined) return hadNone ? order.TIME_REPEATED : order.TIME_MIXED;
    if (hadNone) return order.TIME_BEHIND_NONE;
    if (time < newest) return order.TIME_BACKWARDS;
    return Math.trunc(time) === Math.trunc(newest) ? order.TIME_EQUAL : inOrder;
  }
  if (before === undefined) return inOrder;
  if ((before.time === undefined) !== (time === undefined)) return order.TIME_MIXED;
  if (time === undefined || before.time === undefined) return inOrder;
  return time < before.time ? order.TIME_BACKWARDS_ACROSS : inOrder;
}

describe('the order of OpenMetrics lines', () => {
  it('is what looking back over all lines says', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (body) => {
        // Types stand first, so that the owner of every line is known from its name.
        const lines = [...TYPES, ...body];
        const tables = readText([...lines, '# EOF', ''].join('\n'), 'openmetrics');
        const { place, time } = order.orderOf(tables);
        const told = Array.from(place, (row, at) => ({ place: row, time: time[at]! }));
        expect(told).toEqual(slowly(lines));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a canonical number', () => {
  it('reads back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(canonicalNumber(value))).toBe(value + 0); // zero has no sign
      }),
    );
  });

  it('has a point or an exponent of two digits at least', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(canonicalNumber(value)).toMatch(/^-?\d(?:\.\d+)?e[+-]\d{2,3}$|^-?\d+\.\d+$/);
      }),
    );
  });
});
