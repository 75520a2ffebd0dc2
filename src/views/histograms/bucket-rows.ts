// The chart as numbers: rows for the table, and the same as text to take along.

import type { Bucket, MergedHistogram } from '../../protocol/histograms.ts';
import { mdCode } from '../../report/markdown-escape.ts';
import type { Words } from '../../texts/en.ts';
import type { Unit } from '../../texts/quantity.ts';
import { visible } from '../../texts/say.ts';
import { errorOf, errorText } from './facts.ts';
import { widthAt } from './plot.ts';

export interface BucketRow {
  readonly bucket: Bucket;
  readonly above: string;
  readonly upTo: string;
  readonly count: string;
  /** Of the fullest bucket, for the bar. */
  readonly height: number;
  /** '' where nobody knows the whole. */
  readonly share: string;
  readonly cumulative: string;
  readonly shareSoFar: string;
  readonly error: string;
  readonly exemplars: string;
}

export function bucketRows(
  { buckets, total }: MergedHistogram,
  unit: Unit,
  words: Words,
): BucketRow[] {
  const { format, histograms: own } = words;
  const most = Math.max(0, ...buckets.map(({ count }) => count || 0));
  const bounds = [buckets[0]?.lower ?? NaN, ...buckets.map(({ upper }) => upper)];
  const end = (at: number): string => {
    const bound = bounds[at]!;
    if (bound === Infinity) return '+Inf';
    if (bound === -Infinity) return '−Inf';
    return format.bound(bound, unit, widthAt(bounds, at));
  };
  const number = (value: number) => (Number.isNaN(value) ? 'NaN' : format.number(value));
  const share = (value: number) =>
    total > 0 && !Number.isNaN(value) ? format.percent(value / total) : '';
  return buckets.map((bucket, at) => {
    const error = errorOf(bucket.lower, bucket.upper);
    return {
      bucket,
      above: end(at),
      upTo: end(at + 1),
      count: number(bucket.count),
      height: most > 0 && bucket.count > 0 ? bucket.count / most : 0,
      share: share(bucket.count),
      cumulative: number(bucket.cumulative),
      shareSoFar: share(bucket.cumulative),
      error: error === undefined ? own.anyError : `±${errorText(error, words)}`,
      exemplars: bucket.exemplars === 0 ? '–' : format.number(bucket.exemplars),
    };
  });
}

const bare = (value: number): string =>
  value === Infinity ? '+Inf' : value === -Infinity ? '-Inf' : String(value);

/** Numbers as a program reads them: no blanks, shares from 0 to 1. */
export function bucketsTsv({ buckets, total }: MergedHistogram, words: Words): string {
  const own = words.histograms.bucketColumns;
  const head = [
    own.above,
    'le',
    own.count,
    own.share,
    own.cumulative,
    own.shareSoFar,
    own.exemplars,
  ];
  const share = (value: number) => (total > 0 ? bare(value / total) : '');
  const lines = buckets.map(({ lower, text, count, cumulative, exemplars }) => [
    bare(lower),
    visible(text),
    bare(count),
    share(count),
    bare(cumulative),
    share(cumulative),
    bare(exemplars),
  ]);
  return `${[head, ...lines].map((cells) => cells.join('\t')).join('\n')}\n`;
}

export function bucketsMarkdown(histogram: MergedHistogram, unit: Unit, words: Words): string {
  const own = words.histograms.bucketColumns;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = [own.above, own.upTo, own.count, own.share, own.cumulative, own.shareSoFar];
  const rows = bucketRows(histogram, unit, words).map(
    ({ above, upTo, count, share, cumulative, shareSoFar }) =>
      line([above, upTo, count, share, cumulative, shareSoFar]),
  );
  return [
    mdCode(histogram.family.name),
    '',
    line(head),
    line(head.map(() => '---:')),
    ...rows,
    '',
  ].join('\n');
}
