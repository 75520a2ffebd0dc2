import type {
  Bucket,
  HistogramExemplar,
  HistogramFamily,
  MergedHistogram,
} from '../../src/protocol/histograms.ts';

export function histogramFamilyOf(parts: Partial<HistogramFamily> = {}): HistogramFamily {
  return {
    name: 'wait_seconds',
    type: 'histogram',
    undeclared: false,
    help: 'Time in the queue.',
    unit: 'seconds',
    sets: 1,
    bounds: 3,
    observations: 10,
    line: 1,
    labels: [],
    ...parts,
  };
}

/** Buckets from bounds and the counts inside; lines from 2 on. */
export function bucketsOf(
  bounds: readonly number[],
  counts: readonly number[],
  floor = 0,
): readonly Bucket[] {
  let cumulative = 0;
  return bounds.map((upper, at): Bucket => {
    const count = counts[at] ?? 0;
    cumulative += count;
    return {
      text: upper === Infinity ? '+Inf' : String(upper),
      lower: at === 0 ? floor : bounds[at - 1]!,
      upper,
      count,
      cumulative,
      exemplars: 0,
      line: at + 2,
    };
  });
}

/** A histogram by hand, changed in parts. */
export function histogramOf(
  bounds: readonly number[],
  counts: readonly number[],
  parts: Partial<MergedHistogram> = {},
): MergedHistogram {
  const floor = parts.floor ?? 0;
  const buckets = bucketsOf(bounds, counts, floor);
  const total = bounds.at(-1) === Infinity ? (buckets.at(-1)?.cumulative ?? NaN) : NaN;
  return {
    family: histogramFamilyOf({ observations: total }),
    sets: 1,
    buckets,
    uncommon: [],
    sum: NaN,
    count: total,
    total,
    mean: NaN,
    floor,
    quantiles: [],
    exemplars: [],
    exemplarCount: 0,
    groups: [],
    groupCount: 1,
    checks: { sets: 1, rising: 1, countIsInf: 1, sumFits: 1, sumAsked: 1 },
    ...parts,
  };
}

export function exemplarOf(
  value: number,
  parts: Partial<HistogramExemplar> = {},
): HistogramExemplar {
  return {
    value,
    labels: [['trace_id', 'abc']],
    le: '1',
    misplaced: false,
    line: 9,
    ...parts,
  };
}
