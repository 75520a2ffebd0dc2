// Labels of a series or an exemplar, sorted and spelled as the server keeps them.

import { compareBytes } from '../../base/byte-order.ts';
import { parseGoFloat } from '../../base/go-float.ts';
import type { MetricType } from '../../model/metric-type.ts';
import type { LabelPair } from '../../protocol/family-page.ts';
import { canonicalNumber } from '../formats/canonical-number.ts';
import type { LabelSpans, SeriesSpans, Span } from './series-text.ts';
import { unescapeString } from './unescape.ts';

/** The text of a span of the bytes that it was made for. */
export type TextOf = (span: Span) => string;

export function seriesLabels(
  { name, labels }: SeriesSpans,
  textOf: TextOf,
  type: MetricType,
): LabelPair[] {
  const pairs = labels.map(({ name: label, value }): LabelPair => {
    const text = unescapeString(textOf(label));
    return [text, spelled(type, text, unescapeString(textOf(value)))];
  });
  return inOrder([['__name__', unescapeString(textOf(name))], ...pairs]);
}

/** An exemplar's labels are not unescaped upstream. */
export function exemplarLabels(labels: readonly LabelSpans[], textOf: TextOf): LabelPair[] {
  return inOrder(labels.map(({ name, value }): LabelPair => [textOf(name), textOf(value)]));
}

/** Prometheus 3 writes `le` of a histogram and `quantile` of a summary in one way alone. */
function spelled(type: MetricType, label: string, value: string): string {
  const isNumber =
    (type === 'histogram' && label === 'le') || (type === 'summary' && label === 'quantile');
  const number = isNumber ? parseGoFloat(value) : undefined;
  return number === undefined ? value : canonicalNumber(number);
}

function inOrder(pairs: LabelPair[]): LabelPair[] {
  return pairs.sort(([a], [b]) => compareText(a, b));
}

const encoder = new TextEncoder();
const HIGH = /[\ud800-\uffff]/;

/** Of UTF-8. Below the surrogates UTF-16 has the same order. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  if (HIGH.test(a) || HIGH.test(b)) return compareBytes(encoder.encode(a), encoder.encode(b));
  return a < b ? -1 : 1;
}
