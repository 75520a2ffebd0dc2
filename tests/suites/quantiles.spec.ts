// histogram_quantile against a real Prometheus 2.42 and a reference of current semantics, bit for
// bit; and the certain intervals against the order statistics of simulated observations.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGoFloat } from '../../src/base/go-float.ts';
import { layOut } from '../../src/engine/analyze/quantile/bucket-layout.ts';
import { hardBounds, hardBuckets } from '../../src/engine/analyze/quantile/hard-bounds.ts';
import {
  engineBuckets,
  histogramQuantile,
} from '../../src/engine/analyze/quantile/histogram-quantile.ts';
import type { QuantileMode } from '../../src/protocol/histograms.ts';
import { builtCommand } from '../support/command.ts';
import { openText } from '../support/open.ts';
import { readJsonl, suites } from '../support/suites.ts';

/** A double as JSON can carry it. */
type Told = number | 'NaN' | '+Inf' | '-Inf';

interface QuantileVector {
  readonly id: string;
  readonly note: string;
  readonly q_text: string;
  readonly buckets: readonly (readonly [le: string, count: Told])[];
  /** null: no element. */
  readonly expected: Told | null;
  readonly expected_v3: Told | null;
  readonly forced_monotonic_v3: boolean;
  readonly small_delta_fixed_v3: boolean;
  readonly engine_bucket_v3?: readonly [lower: Told, upper: Told];
}

interface BoundsVector {
  readonly id: string;
  readonly q: number;
  readonly buckets: readonly (readonly [le: number | '+Inf', count: number])[];
  readonly sum: number;
  readonly true: number;
  readonly lo: Told;
  readonly hi: Told;
}

interface Element {
  readonly family: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly q: Told;
  readonly value: Told;
  readonly lower: Told;
  readonly upper: Told;
}

const MODES: readonly QuantileMode[] = ['3', '2.42'];

function double(told: Told): number {
  const value = typeof told === 'number' ? told : parseGoFloat(told);
  if (value === undefined) throw new Error(`${told} is no double`);
  return value;
}

function expectedOf(vector: QuantileVector, mode: QuantileMode): number | undefined {
  const told = mode === '3' ? vector.expected_v3 : vector.expected;
  return told === null ? undefined : double(told);
}

/** What the engine makes of a vector, without a dump around it. */
function engineOf({ buckets }: QuantileVector, mode: QuantileMode) {
  const layout = layOut(buckets.map(([le]) => le));
  const counts = new Float64Array(layout.bounds.length);
  for (const [at, position] of layout.order.entries())
    counts[layout.slot[at]!]! += double(buckets[position]![1]);
  const isNothing = layout.bounds.length === 0 && !layout.hasNaN;
  return { isNothing, ...engineBuckets(layout.bounds, counts, { mode, unordered: layout.hasNaN }) };
}

/** Ids of vectors for which `passes` is false. */
function failing<Vector extends { readonly id: string }>(
  vectors: readonly Vector[],
  passes: (vector: Vector) => boolean,
): string[] {
  return vectors.filter((vector) => !passes(vector)).map(({ id }) => id);
}

/** All vectors in one dump: a label set each. */
function dumpOf(vectors: readonly QuantileVector[]): string {
  const lines = vectors.flatMap(({ id, buckets }) =>
    buckets.map(([le, count]) => `v_bucket{id="${id}",le="${le}"} ${count}\n`),
  );
  return `# TYPE v histogram\n${lines.join('')}`;
}

function dumpWithSums(vectors: readonly BoundsVector[]): string {
  const lines = vectors.flatMap(({ id, buckets, sum }) => [
    ...buckets.map(([le, count]) => `v_bucket{id="${id}",le="${le}"} ${count}\n`),
    `v_sum{id="${id}"} ${sum}\n`,
    `v_count{id="${id}"} ${buckets[buckets.length - 1]![1]}\n`,
  ]);
  return `# TYPE v histogram\n${lines.join('')}`;
}

suites('histogram_quantile', () => {
  const vectors = readJsonl('promql/quantile-vectors.jsonl') as QuantileVector[];
  const questions = [...new Set(vectors.map(({ q_text }) => q_text))];

  it('has vectors to be held to', () => expect(vectors.length).toBeGreaterThan(800));

  describe.for(MODES)('of Prometheus %s', (mode) => {
    it('answers every vector bit for bit', () => {
      const wrong = failing(vectors, (vector) => {
        const expected = expectedOf(vector, mode);
        const { isNothing, ...buckets } = engineOf(vector, mode);
        if (isNothing) return expected === undefined;
        return Object.is(histogramQuantile(double(vector.q_text as Told), buckets).value, expected);
      });
      expect(wrong).toEqual([]);
    });

    it('answers the same in a dump', async () => {
      const { histograms } = await openText(dumpOf(vectors));
      const answers = new Map(
        [
          ...histograms.quantiles(
            questions.map((q) => double(q as Told)),
            mode,
          ),
        ].map(({ labels, quantiles }) => [new Map(labels).get('id'), quantiles]),
      );
      const wrong = failing(vectors, (vector) => {
        const found = answers.get(vector.id)?.[questions.indexOf(vector.q_text)];
        return Object.is(found?.value, expectedOf(vector, mode));
      });
      expect(wrong).toEqual([]);
    });
  });

  it('picks the bucket that the engine picks', () => {
    const wrong = failing(vectors, (vector) => {
      const q = double(vector.q_text as Told);
      const { bucket } = histogramQuantile(q, engineOf(vector, '3'));
      const [lower, upper] = vector.engine_bucket_v3 ?? [];
      if (lower === undefined || upper === undefined) return bucket === undefined;
      return Object.is(bucket?.[0], double(lower)) && Object.is(bucket?.[1], double(upper));
    });
    expect(wrong).toEqual([]);
  });

  it('repairs counts where the engine does', () => {
    const asked = vectors.filter((vector) => {
      const q = double(vector.q_text as Told);
      return q >= 0 && q <= 1 && !engineOf(vector, '3').incomplete;
    });
    expect(asked.length).toBeGreaterThan(600);
    const wrong = failing(asked, (vector) => {
      const { forced, smallDeltas } = engineOf(vector, '3');
      return forced === vector.forced_monotonic_v3 && smallDeltas === vector.small_delta_fixed_v3;
    });
    expect(wrong).toEqual([]);
  });
});

suites('the certain interval of a quantile', () => {
  const vectors = readJsonl('promql/bounds-vectors.jsonl') as BoundsVector[];
  const boundsOf = ({ q, buckets, sum }: BoundsVector) =>
    hardBounds(
      q,
      hardBuckets({
        bounds: Float64Array.from(buckets, ([le]) => double(le)),
        counts: Float64Array.from(buckets, ([, count]) => count),
        floor: double(buckets[0]![0]) > 0 && sum >= 0 ? 0 : -Infinity,
        sum,
      }),
    );

  it('has vectors to be held to', () => expect(vectors.length).toBeGreaterThan(100));

  it('lies in the bucket that holds the rank', () => {
    const wrong = failing(vectors, (vector) => {
      const { bucket, lower, upper } = boundsOf(vector);
      const isBucket = bucket[0] === double(vector.lo) && bucket[1] === double(vector.hi);
      return isBucket && lower >= bucket[0] && upper <= bucket[1];
    });
    expect(wrong).toEqual([]);
  });

  it('holds the true quantile', () => {
    const wrong = failing(vectors, (vector) => {
      const { lower, upper } = boundsOf(vector);
      return lower <= vector.true && vector.true <= upper;
    });
    expect(wrong).toEqual([]);
  });

  it('ends somewhere, also above the last bound', () => {
    const open = vectors.filter(({ hi }) => hi === '+Inf');
    expect(open.length).toBeGreaterThan(0);
    expect(failing(open, (vector) => boundsOf(vector).upper < Infinity)).toEqual([]);
  });
});

suites('exposcope quantiles --json', () => {
  const command = builtCommand();

  async function elements(dump: string, ...options: string[]): Promise<readonly Element[]> {
    writeFileSync(join(command.folder, 'dump.prom'), dump);
    const ran = await command.run(['quantiles', '--json', ...options, 'dump.prom'], {
      cwd: command.folder,
    });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    return JSON.parse(ran.stdout) as Element[];
  }

  it.for(MODES)('prints every vector bit for bit in mode %s', async (mode) => {
    const vectors = readJsonl('promql/quantile-vectors.jsonl') as QuantileVector[];
    const questions = [...new Set(vectors.map(({ q_text }) => q_text))];
    const found = await elements(dumpOf(vectors), '--mode', mode, '--q', questions.join());
    const values = new Map<string, Told>();
    for (const [at, { labels, value }] of found.entries())
      values.set(`${labels.id} ${questions[at % questions.length]}`, value);
    const wrong = failing(vectors, (vector) => {
      const value = values.get(`${vector.id} ${vector.q_text}`);
      const expected = expectedOf(vector, mode);
      return Object.is(value === undefined ? undefined : double(value), expected);
    });
    expect(wrong).toEqual([]);
  });

  it('prints intervals that hold the true quantile', async () => {
    const vectors = readJsonl('promql/bounds-vectors.jsonl') as BoundsVector[];
    const questions = [...new Set(vectors.map(({ q }) => String(q)))];
    const found = await elements(dumpWithSums(vectors), '--q', questions.join());
    const byQuestion = new Map(found.map((each) => [`${each.labels.id} ${each.q}`, each]));
    const wrong = failing(vectors, ({ id, q, true: truth }) => {
      const interval = byQuestion.get(`${id} ${q}`);
      if (interval === undefined) return false;
      return double(interval.lower) <= truth && truth <= double(interval.upper);
    });
    expect(wrong).toEqual([]);
  });
});
