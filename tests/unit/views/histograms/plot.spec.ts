import { describe, expect, it } from 'vitest';
import type { MergedHistogram, QuantileView } from '../../../../src/protocol/histograms.ts';
import { makeFormat } from '../../../../src/texts/format.ts';
import { unitOf } from '../../../../src/texts/quantity.ts';
import { makePlot, quantileName, type PlotOptions } from '../../../../src/views/histograms/plot.ts';
import { exemplarOf, histogramOf } from '../../../support/histogram-of.ts';

const GO = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, Infinity];
const SHOP = [43, 270, 1648, 2442, 2451, 1613, 289, 40, 4, 0, 0, 0];

const plotOf = (histogram: MergedHistogram, parts: Partial<PlotOptions> = {}) =>
  makePlot(histogram, {
    width: 820,
    axis: undefined,
    bars: 'density',
    words: {
      format: makeFormat('en'),
      unit: unitOf('seconds'),
      says: (value) => `Prometheus says ${value}`,
      atOrBelow: (share, threshold) => `${share} are ≤ ${threshold}`,
    },
    ...parts,
  });

const quantile = (parts: Partial<QuantileView> = {}): QuantileView => ({
  q: 0.9,
  value: 0.199,
  lower: 0.1,
  upper: 0.25,
  bucket: [0.1, 0.25],
  enginePicksAnother: false,
  tightened: false,
  ...parts,
});
const seen = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('the bars', () => {
  it('have the count as their area, on either axis', () => {
    for (const axis of ['log', 'linear'] as const) {
      const histogram = histogramOf(GO, SHOP);
      const plot = plotOf(histogram, { axis });
      const areas = histogram.buckets.flatMap(({ lower, upper, count }, at) => {
        const width = plot.axis.at(upper) - plot.axis.at(lower);
        const { height } = plot.bars[at]!;
        return width > 0.5 && height > 1 ? [(width * height) / count] : [];
      });
      for (const area of areas) expect(area / areas[0]!).toBeCloseTo(1, 6);
      expect(areas.length).toBeGreaterThan(3);
    }
  });

  it('have the count as their height, or the count so far', () => {
    const histogram = histogramOf([1, 2, 3, Infinity], [1, 2, 1, 0]);
    const count = plotOf(histogram, { bars: 'count' });
    expect(count.bars.map(({ height }) => height / count.bars[1]!.height)).toEqual([
      0.5, 1, 0.5, 0,
    ]);
    const soFar = plotOf(histogram, { bars: 'cumulative' });
    const all = soFar.foot - soFar.top;
    expect(soFar.bars.map(({ height }) => height / all)).toEqual([0.25, 0.75, 1, 1]);
    expect(soFar.bars.map(({ label }) => label)).toEqual(['1', '3', '4', '4']);
  });

  it('stand side by side from the first bound to the last', () => {
    const { bars, axis } = plotOf(histogramOf(GO, SHOP));
    for (const [at, { x, width }] of bars.entries()) {
      const next = bars[at + 1];
      expect(x + width + 0.5).toBeCloseTo(next === undefined ? axis.right : next.x - 0.5, 6);
    }
  });

  it('are hatched where a bucket has no width to show, and open where it has no end', () => {
    const log = plotOf(histogramOf(GO, SHOP));
    expect(log.bars.map(({ unknown }) => unknown).indexOf(false)).toBe(1);
    expect(log.bars.at(-1)?.open).toBe('right');
    expect(log.breaks).toHaveLength(1);
    const linear = plotOf(histogramOf(GO, SHOP), { axis: 'linear' });
    expect(linear.bars[0]?.unknown).toBe(false);
    expect(linear.breaks).toEqual([]);
    const negative = plotOf(histogramOf([-1, 0, 1, Infinity], [1, 1, 1, 1], { floor: -Infinity }));
    expect(negative.bars.map(({ open }) => open)).toEqual(['left', undefined, undefined, 'right']);
  });

  it('leave out what is no number, and the share line is broken there', () => {
    const histogram = histogramOf([1, 2, 3, 4, Infinity], [1, 1, 1, 1, 1]);
    const [a, b, c, d, e] = histogram.buckets;
    const broken = { ...c!, count: NaN, cumulative: NaN };
    const plot = plotOf({ ...histogram, buckets: [a!, b!, broken, d!, e!] });
    expect(plot.bars.map(({ bucket }) => bucket)).toEqual([0, 1, 3, 4]);
    expect(plot.line.runs.map((run) => run.length)).toEqual([3]);
    expect(plot.line.dots).toHaveLength(3);
  });

  it.for([
    ['nothing observed', histogramOf(GO, [])],
    ['everything beyond the last bound', histogramOf(GO, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7])],
    ['one bucket', histogramOf([Infinity], [5])],
    ['one bound', histogramOf([1, Infinity], [5, 5])],
    ['no +Inf', histogramOf([1, 2, 3], [1, 2, 3])],
    ['no buckets', histogramOf([], [])],
    ['huge counts', histogramOf([1, 2, Infinity], [1e12, 3e12, 1e11])],
    ['tiny bounds', histogramOf([1e-6, 2e-6, 4e-6, Infinity], [1, 2, 3, 4])],
    ['only negative bounds', histogramOf([-9, -3, -1], [1, 2, 3], { floor: -Infinity })],
    [
      '200 buckets',
      histogramOf(
        Array.from({ length: 200 }, (_, at) => 1.05 ** at),
        Array.from({ length: 200 }, () => 3),
      ),
    ],
  ] as const)('are drawn inside the plot: %s', ([, histogram]) => {
    for (const width of [1, 320, 820]) {
      for (const bars of ['density', 'count', 'cumulative'] as const) {
        for (const axis of ['log', 'linear'] as const) {
          const plot = plotOf(histogram, { width, bars, axis });
          for (const bar of plot.bars) {
            expect(bar.height).toBeGreaterThanOrEqual(0);
            expect(bar.y).toBeGreaterThanOrEqual(plot.top - 1e-6);
            expect(bar.width).toBeGreaterThan(-1);
            expect(bar.x + bar.width).toBeLessThanOrEqual(plot.axis.right + 1);
          }
          for (const { x } of plot.ticks) expect(x).not.toBeNaN();
        }
      }
    }
  });
});

describe('the share line', () => {
  it('is exact at the bounds and dashed to the whole where something lies beyond', () => {
    const { line, foot, top } = plotOf(histogramOf([1, 2, Infinity], [1, 2, 1]));
    const shares = line.dots.map(({ y }) => (foot - y) / (foot - top));
    expect(shares).toEqual([0.25, 0.75]);
    expect(line.tail?.[1].y).toBe(top);
    expect(plotOf(histogramOf([1, 2, Infinity], [1, 3, 0])).line.tail).toBeUndefined();
  });

  it('is not drawn where nobody knows the whole', () => {
    expect(plotOf(histogramOf([1, 2], [1, 2])).line.dots).toEqual([]);
    expect(plotOf(histogramOf(GO, [])).line.dots).toEqual([]);
  });
});

describe('a quantile', () => {
  it('is a bracket from bound to bound with the dot where Prometheus puts it', () => {
    const plot = plotOf(histogramOf(GO, SHOP, { quantiles: [quantile()] }));
    const [row] = plot.quantiles;
    expect(row?.name).toBe('p90');
    expect(seen(row?.interval)).toBe('100–250 ms');
    expect(seen(row?.says)).toBe('Prometheus says 199 ms');
    expect(row?.mark?.from).toBe(plot.axis.at(0.1));
    expect(row?.mark?.to).toBe(plot.axis.at(0.25));
    expect(row?.mark?.dot).toBe(plot.axis.at(0.199));
    expect(row?.mark?.words.anchor).toBe('start');
  });

  it('has its words on the bracket where there is room on neither side', () => {
    const wide = quantile({ lower: 0.0625, upper: Infinity, value: 9 });
    const [row] = plotOf(histogramOf([10, Infinity], [9, 0], { quantiles: [wide] })).quantiles;
    expect(row?.says).toBe('');
    expect(row?.mark?.words.anchor).toBe('middle');
    expect(row!.mark!.words.x).toBeGreaterThan(row!.mark!.from);
    expect(row!.mark!.words.x).toBeLessThan(row!.mark!.dot!);
  });

  it('reaches the edge, uncapped, where its end is unknown, and its words find room', () => {
    const open = quantile({ value: 10, lower: 10, upper: Infinity, bucket: [10, Infinity] });
    const plot = plotOf(histogramOf(GO, SHOP, { quantiles: [open] }));
    const mark = plot.quantiles[0]?.mark;
    expect(mark).toMatchObject({ to: plot.axis.right, opensRight: true, opensLeft: false });
    expect(mark?.words.anchor).toBe('end');
    expect(seen(plot.quantiles[0]?.interval)).toBe('> 10 s');
  });

  it('is no mark where nothing is known', () => {
    const none = quantile({ value: NaN, lower: NaN, upper: NaN, bucket: [NaN, NaN] });
    const [row] = plotOf(histogramOf(GO, [], { quantiles: [none] })).quantiles;
    expect(row?.mark).toBeUndefined();
    expect(row?.interval).toBe('');
  });

  it('is called by its percentile', () => {
    expect([0.5, 0.95, 0.999, 0.29].map(quantileName)).toEqual(['p50', 'p95', 'p99.9', 'p29']);
  });
});

describe('a threshold', () => {
  it('has a bracket on the share axis between the bounds beside it', () => {
    const threshold = { threshold: 0.2, lowest: 0.779, highest: 0.9622, below: 0.1, above: 0.25 };
    const plot = plotOf(histogramOf(GO, SHOP, { threshold }));
    expect(seen(plot.threshold?.text)).toBe('77.9–96.2 % are ≤ 200 ms');
    expect(plot.threshold?.x).toBe(plot.axis.at(0.2));
    expect((plot.foot - plot.threshold!.from) / (plot.foot - plot.top)).toBeCloseTo(0.9622, 6);
  });
});

describe('exemplars', () => {
  it('stand where they fall, in order; one without a number stands nowhere', () => {
    const exemplars = [exemplarOf(3), exemplarOf(0.004), exemplarOf(NaN), exemplarOf(50)];
    const plot = plotOf(histogramOf(GO, SHOP, { exemplars }));
    expect(plot.exemplars.map(({ exemplar }) => exemplar.value)).toEqual([0.004, 3, 50]);
    expect(plot.exemplars[2]!.x).toBeGreaterThan(plot.axis.at(10));
  });
});

describe('the words under the axis', () => {
  it('never touch, and the first and last bound are among them', () => {
    for (const width of [390, 820, 1400]) {
      const { ticks } = plotOf(histogramOf(GO, SHOP), { width });
      const written = ticks.filter(({ text }) => text !== undefined);
      expect(seen(written.at(-1)?.text)).toBe('+Inf');
      expect(seen(written.at(-2)?.text)).toBe('10 s');
      expect(written[0]?.text).toBe('0');
      for (const [at, { x }] of written.entries()) {
        if (at > 0) expect(x - written[at - 1]!.x).toBeGreaterThan(15);
      }
    }
    const dense = histogramOf(
      Array.from({ length: 200 }, (_, at) => at + 1),
      [],
    );
    const round = plotOf(dense).ticks.map(({ text }) => seen(text));
    expect(round).toContain('100 s');
    expect(round.length).toBeLessThan(15);
  });
});
