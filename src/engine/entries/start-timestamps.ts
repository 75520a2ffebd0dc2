// Start timestamps of OpenMetrics 1.0, as the parser finds them: for a series of a counter, summary
// or histogram it looks ahead for the next `_created` line before any metadata. Found or not, from
// then on such lines are no series of their own.
//
// Upstream: model/textparse/openmetricsparse.go, StartTimestamp. Looking ahead goes wrong there in
// ways that are kept here: it reads metadata for good, and labels are compared as they are written.

import type { MetricType } from '../../model/metric-type.ts';
import { toInt64 } from './int64.ts';
import type { SeriesSpans, Span } from './series-text.ts';

export const CREATED = '_created';
const MS_PER_SECOND = 1000;

/** A series line; spans refer to `bytes`, which hold the line and may hold more. */
export interface SeriesLine {
  readonly bytes: Uint8Array;
  readonly spans: SeriesSpans;
  readonly value: number;
}

export interface MetadataLine {
  /** Bytes of its name. */
  readonly nameLength: number;
  /** Of a TYPE line. */
  readonly type?: MetricType;
}

/** What ends the search: the next `_created` line or metadata, whichever comes first. */
export type Ahead =
  | { readonly kind: 'created'; readonly series: SeriesLine }
  | { readonly kind: 'metadata'; readonly metadata: MetadataLine }
  | undefined;

const decoder = new TextDecoder();

export class StartTimestamps {
  /** What the last TYPE line says, whatever family it names. */
  type: MetricType = 'unknown';
  #nameLength = 0; // of the family that the last metadata named
  #known: { readonly key: string; readonly ms: bigint } | undefined;
  #hidesCreated = false;

  metadata({ nameLength, type }: MetadataLine): void {
    this.#nameLength = nameLength;
    if (type !== undefined) this.type = type;
  }

  /** Whether a line is read for its start timestamp alone. */
  hides({ bytes, spans: { name } }: SeriesLine): boolean {
    return this.#hidesCreated && this.#startsSomewhere() && textOf(bytes, name).endsWith(CREATED);
  }

  /** ms since the epoch; undefined where there is none, or it is 0. */
  startOf(series: SeriesLine, lookAhead: () => Ahead): bigint | undefined {
    if (!this.#startsSomewhere()) {
      this.#known = undefined;
      return undefined;
    }
    const key = this.#key(series, this.#familySpan(series));
    if (this.#known?.key === key && this.#known.ms > 0n) return this.#known.ms;
    this.#hidesCreated = true;
    this.#known = undefined;
    const ahead = lookAhead();
    if (ahead?.kind === 'metadata') this.metadata(ahead.metadata);
    if (ahead?.kind !== 'created') return undefined;
    const { name } = ahead.series.spans;
    const base = { from: name.from, to: name.to - CREATED.length };
    if (this.#key(ahead.series, base) !== key) return undefined;
    const ms = toInt64(ahead.series.value * MS_PER_SECOND);
    this.#known = { key, ms };
    return ms === 0n ? undefined : ms;
  }

  #startsSomewhere(): boolean {
    return this.type === 'counter' || this.type === 'summary' || this.type === 'histogram';
  }

  /** As many bytes of the series as the family's name has. */
  #familySpan({ bytes, spans: { name } }: SeriesLine): Span {
    const opens = bytes[0] === 0x7b && bytes[1] === 0x22 ? 2 : 0; // {"
    return { from: name.from, to: this.#nameLength + opens };
  }

  #key({ bytes, spans }: SeriesLine, family: Span): string {
    let key = '';
    for (const { name, value } of spans.labels) {
      const label = textOf(bytes, name);
      if (this.type === 'summary' && label === 'quantile') continue;
      if (this.type === 'histogram' && label === 'le') continue;
      key += label + textOf(bytes, value);
    }
    return key + textOf(bytes, family);
  }
}

function textOf(bytes: Uint8Array, { from, to }: Span): string {
  return decoder.decode(bytes.subarray(from, to));
}
