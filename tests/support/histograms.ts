// Questions about histograms, and the answers in short.

import type { Dump } from '../../src/engine/engine.ts';
import type { HistogramQuery, MergedHistogram } from '../../src/protocol/histograms.ts';
import { openText } from './open.ts';

/** A dump from text that stands indented in a test. */
export const open = (text: string) => openText(text.replace(/^\s+/gm, ''));

/** A question about a family, changed in parts. */
export const query = (family: string, parts: Partial<HistogramQuery> = {}): HistogramQuery => ({
  family,
  pairs: [],
  mode: '3',
  quantiles: [],
  by: [],
  ...parts,
});

/** The answer about a histogram; throws when there is none. */
export function merged(
  dump: Dump,
  family: string,
  parts?: Partial<HistogramQuery>,
): MergedHistogram {
  const answer = dump.histograms.histogram(query(family, parts));
  if (answer.kind !== 'histogram') throw new Error(`${family}: ${answer.kind}`);
  return answer.histogram;
}

/** `(0, 0.1] 5` a bucket: what is inside. */
export const bucketsOf = ({ buckets }: MergedHistogram) =>
  buckets.map(({ lower, upper, count }) => `(${lower}, ${upper}] ${count}`);

/** `code=200 ×2: 5` a group. */
export const groupsOf = ({ groups }: MergedHistogram) =>
  groups.map(
    ({ labels, sets, count }) =>
      `${labels.map(([name, value]) => `${name}=${value}`).join()} ×${sets}: ${count}`,
  );

/** Three label sets of one histogram. */
export const REQUESTS = `
  # HELP req_seconds How long requests took.
  # TYPE req_seconds histogram
  req_seconds_bucket{code="200",path="/a",le="0.1"} 5
  req_seconds_bucket{code="200",path="/a",le="1"} 9
  req_seconds_bucket{code="200",path="/a",le="+Inf"} 10
  req_seconds_sum{code="200",path="/a"} 7
  req_seconds_count{code="200",path="/a"} 10
  req_seconds_bucket{code="200",path="/b",le="0.1"} 1
  req_seconds_bucket{code="200",path="/b",le="1.0"} 1
  req_seconds_bucket{code="200",path="/b",le="+Inf"} 1
  req_seconds_sum{code="200",path="/b"} 0.05
  req_seconds_count{code="200",path="/b"} 1
  req_seconds_bucket{code="500",path="/a",le="0.1"} 0
  req_seconds_bucket{code="500",path="/a",le="1"} 20
  req_seconds_bucket{code="500",path="/a",le="+Inf"} 20
  req_seconds_sum{code="500",path="/a"} 8
  req_seconds_count{code="500",path="/a"} 20
`;
