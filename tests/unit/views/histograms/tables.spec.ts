import { describe, expect, it } from 'vitest';
import type { GroupView, QuantileView } from '../../../../src/protocol/histograms.ts';
import { en } from '../../../../src/texts/en.ts';
import { bareProse } from '../../../../src/texts/prose.ts';
import { unitOf } from '../../../../src/texts/quantity.ts';
import { zh } from '../../../../src/texts/zh.ts';
import {
  bucketRows,
  bucketsMarkdown,
  bucketsTsv,
} from '../../../../src/views/histograms/bucket-rows.ts';
import { factsOf } from '../../../../src/views/histograms/facts.ts';
import { agreementOf, commonNames } from '../../../../src/views/histograms/groups.ts';
import { dotScale } from '../../../../src/views/histograms/dots.ts';
import { histogramFamilyOf, histogramOf } from '../../../support/histogram-of.ts';

const words = en();
const seconds = unitOf('seconds');
const seen = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const quantile = (
  lower: number,
  upper: number,
  parts: Partial<QuantileView> = {},
): QuantileView => ({
  q: 0.99,
  value: upper,
  lower,
  upper,
  bucket: [lower, upper],
  enginePicksAnother: false,
  tightened: false,
  ...parts,
});

describe('the table of buckets', () => {
  const histogram = histogramOf([0.1, 0.5, Infinity], [4, 7, 1]);

  it('has the numbers of the chart', () => {
    const rows = bucketRows(histogram, seconds, words).map((row) =>
      seen(
        [row.above, row.upTo, row.count, row.share, row.cumulative, row.shareSoFar, row.error].join(
          ' | ',
        ),
      ),
    );
    expect(rows).toEqual([
      '0 | 100 ms | 4 | 33.3 % | 4 | 33.3 % | any',
      '100 ms | 500 ms | 7 | 58.3 % | 11 | 91.7 % | ±67 %',
      '500 ms | +Inf | 1 | 8.3 % | 12 | 100 % | any',
    ]);
  });

  it('has no shares where nobody knows the whole', () => {
    const rows = bucketRows(histogramOf([1, 2], [1, 2]), seconds, words);
    expect(rows.map(({ share, shareSoFar }) => share + shareSoFar)).toEqual(['', '']);
  });

  it('is copied as numbers that a program reads, and as a table that Markdown shows', () => {
    expect(bucketsTsv(histogram, words).split('\n')).toEqual([
      'Above\tle\tCount\tShare\tCumulative\tShare so far\tExemplars',
      '0\t0.1\t4\t0.3333333333333333\t4\t0.3333333333333333\t0',
      '0.1\t0.5\t7\t0.5833333333333334\t11\t0.9166666666666666\t0',
      '0.5\t+Inf\t1\t0.08333333333333333\t12\t1\t0',
      '',
    ]);
    const hostile = { ...histogram, family: histogramFamilyOf({ name: 'a`|b' }) };
    const lines = seen(bucketsMarkdown(hostile, seconds, words)).split('\n');
    expect(lines[0]).toBe('`` a`|b ``');
    expect(lines[2]).toBe('| Above | At or below | Count | Share | Cumulative | Share so far |');
    expect(lines[5]).toBe('| 100 ms | 500 ms | 7 | 58.3 % | 11 | 91.7 % |');
  });

  it('lets no bound break out of its cell', () => {
    const [first, ...rest] = histogram.buckets;
    const odd = { ...histogram, buckets: [{ ...first!, text: '0.1\t\n' }, ...rest] };
    expect(bucketsTsv(odd, words).split('\n')).toHaveLength(5);
  });
});

describe('what a histogram is held to', () => {
  const says = (...facts: ReturnType<typeof factsOf>) =>
    facts.map(({ tone, text, more }) => seen([tone, bareProse(text), ...more].join(': ')));

  it('is that its buckets are sound', () => {
    expect(says(...factsOf(histogramOf([1, Infinity], [1, 0]), seconds, words))).toEqual([
      'ok: Buckets rise, +Inf equals _count and the sum fits the bounds, in the one set.',
    ]);
  });

  it('is each promise that it breaks, in how many sets', () => {
    const checks = { sets: 5, rising: 3, countIsInf: 4, sumFits: 1, sumAsked: 3 };
    const facts = factsOf(histogramOf([1, Infinity], [1, 0], { checks }), seconds, words);
    expect(says(...facts)).toEqual([
      'warning: Bucket counts fall in 2 of 5 sets; they are raised here, as Prometheus does.',
      'warning: +Inf and _count differ in 1 of 5 sets.',
      'warning: The sum does not fit the buckets in 2 of 3 sets.',
    ]);
  });

  it('is what a threshold between bounds can be told about', () => {
    const base = histogramOf([0.1, 0.25, Infinity], [78, 18, 4]);
    const between = { threshold: 0.2, lowest: 0.78, highest: 0.96, below: 0.1, above: 0.25 };
    expect(says(factsOf({ ...base, threshold: between }, seconds, words)[0]!)).toEqual([
      'warning: 200 ms is no bucket bound: the share at or below it lies in 78.0–96.0 %.: Exact at 100 ms: 78.0 %: Exact at 250 ms: 96.0 %',
    ]);
    const exact = { threshold: 0.1, lowest: 0.78, highest: 0.78, below: 0.1, above: 0.1 };
    expect(says(factsOf({ ...base, threshold: exact }, seconds, words)[0]!)).toEqual([
      'ok: 100 ms is a bucket bound: exactly 78.0 % are at or below it.',
    ]);
  });

  it('is how far a quantile may be off, or that it lies beyond the last bound', () => {
    const base = histogramOf([0.25, 0.5, Infinity], [9, 1, 0]);
    const wide = factsOf({ ...base, quantiles: [quantile(0.25, 0.5)] }, seconds, words);
    expect(says(wide[0]!)).toEqual([
      'warning: p99 is certain only to within 250 ms: the best single guess may be wrong by 33 %.',
    ]);
    const beyond = quantile(0.5, 3, { bucket: [0.5, Infinity], tightened: true });
    expect(says(factsOf({ ...base, quantiles: [beyond] }, seconds, words)[0]!)).toEqual([
      'warning: p99 lies beyond the last bound, 500 ms. Prometheus answers with that bound.: By the sum at most 3 s',
    ]);
  });

  it('is nothing about quantiles where no bucket reaches +Inf', () => {
    const checks = { sets: 1, rising: 1, countIsInf: 1, sumFits: 0, sumAsked: 0 };
    const none = quantile(0, Infinity, { value: NaN });
    const open = histogramOf([0.1, 0.5], [5, 6], { quantiles: [none], checks });
    expect(factsOf(open, seconds, words)).toEqual([]);
  });

  it('names bounds that not all sets have, in both languages', () => {
    const histogram = histogramOf([1, Infinity], [1, 0], { uncommon: ['0.5', '2'] });
    expect(says(factsOf(histogram, seconds, words)[0]!)).toEqual([
      'warning: The bounds 0.5, 2 stand not in every set and are left out of the sum.',
    ]);
    expect(bareProse(factsOf(histogram, seconds, zh())[0]!.text)).toContain('0.5, 2');
  });
});

describe('the groups', () => {
  const group = (view: QuantileView, names: string[] = ['a']): GroupView => ({
    labels: names.map((name) => [name, 'x'] as const),
    sets: 1,
    count: 1,
    mean: 1,
    quantiles: [view],
    line: 1,
  });

  it('agree when their quantile lies in one bucket', () => {
    expect(agreementOf([group(quantile(1, 2)), group(quantile(1, 2))])).toEqual({
      kind: 'agree',
      groups: 2,
    });
    expect(agreementOf([group(quantile(1, 2))])).toBeUndefined();
    const differ = agreementOf([
      group(quantile(2, 4)),
      group(quantile(1, 2)),
      group(quantile(NaN, NaN)),
    ]);
    expect(differ).toMatchObject({ kind: 'differ', least: { upper: 2 }, most: { upper: 4 } });
  });

  it('are named by their values alone where their labels are the same', () => {
    const view = quantile(1, 2);
    expect(commonNames([group(view, ['a', 'b']), group(view, ['a', 'b'])])).toEqual(['a', 'b']);
    expect(commonNames([group(view, ['a']), group(view, ['b'])])).toBeUndefined();
    expect(commonNames([group(view, [])])).toBeUndefined();
  });
});

describe('the dots of a summary', () => {
  it('stand on one scale from 0 to the largest', () => {
    const scale = dotScale([0.1, 0.4, NaN, Infinity]);
    expect(scale).toMatchObject({ from: 0, to: 0.4 });
    expect(scale?.at(0.4)).toBeCloseTo(1, 6);
    expect(scale?.at(NaN)).toBeNaN();
    expect(dotScale([NaN])).toBeUndefined();
  });
});
