// What histogram_quantile answers about the histograms of a dump, and between which values the
// quantile certainly lies, as the command and the page tell it.

import { describe, expect, it } from 'vitest';
import type { QuantileMode } from '../../src/protocol/histograms.ts';
import { openText } from '../support/open.ts';

function trimmed(text: string): string {
  return text.replace(/^\s+/gm, '');
}

/** `h{a="b"} 0.5: 1 in (0.5, 2]` of every label set. */
async function quantiles(
  text: string,
  q: number | readonly number[] = 0.5,
  mode: QuantileMode = '3',
): Promise<string[]> {
  const dump = await openText(trimmed(text));
  const asked = typeof q === 'number' ? [q] : q;
  return [...dump.histograms.quantiles(asked, mode)].flatMap((set) => {
    const labels = set.labels.map(([name, value]) => `${name}=${JSON.stringify(value)}`);
    const series = labels.length === 0 ? set.family : `${set.family}{${labels.join()}}`;
    return set.quantiles.map(
      (each) =>
        `${series} ${each.q}: ${each.value} in (${short(each.lower)}, ${short(each.upper)}]`,
    );
  });
}

/** In eight digits: rounding is counted into what the sum says, beyond them. */
function short(end: number): number {
  return Number(end.toPrecision(8));
}

/** A histogram `h` with these cumulative buckets. */
const histogram = (...buckets: readonly (readonly [le: string, count: number])[]) =>
  `# TYPE h histogram\n${buckets.map(([le, count]) => `h_bucket{le="${le}"} ${count}\n`).join('')}`;

describe('a quantile of a histogram', () => {
  it('is interpolated inside its bucket, and certain only within the bucket', async () => {
    expect(
      await quantiles(`
        # TYPE h_seconds histogram
        h_seconds_bucket{le="1"} 4
        h_seconds_bucket{le="2"} 8
        h_seconds_bucket{le="+Inf"} 8
      `),
    ).toEqual(['h_seconds 0.5: 1 in (0, 1]']);
  });

  it('is told of each label set in the order of the file', async () => {
    expect(
      await quantiles(`
        # TYPE h histogram
        h_bucket{code="500",le="1"} 1
        h_bucket{code="200",le="1"} 0
        h_bucket{code="200",le="+Inf"} 1
        h_bucket{code="500",le="+Inf"} 1
        # TYPE g histogram
        g_bucket{le="2",x=""} 1
        g_bucket{le="+Inf"} 1
      `),
    ).toEqual([
      'h{code="500"} 0.5: 0.5 in (-Infinity, 1]',
      'h{code="200"} 0.5: 1 in (1, Infinity]',
      'g 0.5: 1 in (-Infinity, 2]',
    ]);
  });

  it('is narrowed by the sum', async () => {
    expect(
      await quantiles(
        `
        # TYPE h histogram
        h_bucket{le="1"} 1
        h_bucket{le="+Inf"} 2
        h_sum 5
        h_count 2
      `,
        1,
      ),
    ).toEqual(['h 1: 1 in (4, 5]']);
  });

  it('is not narrowed by the sum of other observations', async () => {
    expect(
      await quantiles(
        `
        # TYPE h histogram
        h_bucket{le="1"} 1
        h_bucket{le="+Inf"} 2
        h_sum 5
        h_count 3
      `,
        1,
      ),
    ).toEqual(['h 1: 1 in (1, Infinity]']);
  });

  it('is below zero where nothing rules that out', async () => {
    const [unknown, negative] = ['', '\nh_sum -3'];
    expect(await quantiles(histogram(['1', 2], ['+Inf', 2]) + unknown)).toEqual([
      'h 0.5: 0.5 in (-Infinity, 1]',
    ]);
    // Two of at most 1 that sum up to -3: the lower one is at most -1.5, and at least -4.
    expect(await quantiles(histogram(['1', 2], ['+Inf', 2]) + negative)).toEqual([
      'h 0.5: 0.5 in (-4, -1.5]',
    ]);
  });

  it('is of no histogram without a bound that is a number', async () => {
    expect(await quantiles(histogram(['abc', 2]))).toEqual([]);
    expect(await quantiles('# TYPE h histogram\nh_sum 4\nh_count 2\n')).toEqual([]);
    expect(await quantiles('# TYPE s summary\ns{quantile="0.5"} 4\n')).toEqual([]);
  });

  it('is not a number where a bound is none, or none is +Inf', async () => {
    expect(await quantiles(histogram(['1', 4], ['NaN', 6], ['+Inf', 10]))).toEqual([
      'h 0.5: NaN in (1, Infinity]',
    ]);
    expect(await quantiles(histogram(['1', 4], ['2', 10]))).toEqual([
      'h 0.5: NaN in (-Infinity, Infinity]',
    ]);
  });

  it('does not exist where nothing was observed', async () => {
    expect(await quantiles(histogram(['1', 0], ['+Inf', 0]))).toEqual(['h 0.5: NaN in (NaN, NaN]']);
  });

  it('counts a bound twice that is written in two ways, as the engine does; once in truth', async () => {
    const twice = histogram(['1', 4], ['1.0', 4], ['2', 8], ['+Inf', 8]);
    expect(await quantiles(twice, 0.6)).toEqual(['h 0.6: 0.6 in (1, 2]']);
  });

  it('jumps over an empty bucket by the noise of q·n, and is certain all the same', async () => {
    const full = histogram(['1', 55], ['5', 55], ['10', 100], ['+Inf', 100]);
    expect(await quantiles(full, 0.55)).toEqual(['h 0.55: 5.000000000000001 in (-Infinity, 1]']);
  });

  it('flattens next to nothing in mode 3 and not in mode 2.42', async () => {
    const nearly = histogram(['1', 1e6], ['2', 1000000.0000004], ['+Inf', 1000000.0000004]);
    expect(await quantiles(nearly, 1, '3')).toEqual(['h 1: 1 in (1, 2]']);
    expect(await quantiles(nearly, 1, '2.42')).toEqual(['h 1: 2 in (1, 2]']);
  });

  it('answers any q', async () => {
    const some = histogram(['1', 1], ['+Inf', 1]);
    expect(await quantiles(some, [-1, 2, NaN])).toEqual([
      'h -1: -Infinity in (NaN, NaN]',
      'h 2: Infinity in (NaN, NaN]',
      'h NaN: NaN in (NaN, NaN]',
    ]);
  });

  it('of a gauge histogram is the same', async () => {
    expect(
      await quantiles(`
        # TYPE h gaugehistogram
        h_bucket{le="1"} 0
        h_bucket{le="+Inf"} 1
        h_gsum 8
        h_gcount 1
        # EOF
      `),
    ).toEqual(['h 0.5: 1 in (8, 8]']);
  });

  it('is read off what is no more than a name in _bucket and an le', async () => {
    expect(
      await quantiles(
        `
        # TYPE x_bucket untyped
        x_bucket{le="1"} 0
        x_bucket{le="+Inf"} 2
        # TYPE x_sum untyped
        x_sum 6
        x_count 2
        y_bucket 3
        z_bucket{size="1"} 3
      `,
        1,
      ),
    ).toEqual(['x 1: 1 in (3, 5]']);
  });
});
