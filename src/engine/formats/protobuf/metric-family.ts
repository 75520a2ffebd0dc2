// The message io.prometheus.client.MetricFamily and what it holds. Field numbers follow the public
// metrics.proto of client_model. Fields that are not set have the values of proto2: nought, empty.

import type { WireReader } from './wire-reader.ts';

export const COUNTER = 0;
export const GAUGE = 1;
export const SUMMARY = 2;
export const UNTYPED = 3;
export const HISTOGRAM = 4;
export const GAUGE_HISTOGRAM = 5;

/** Names and texts are views into the message: nobody has looked whether they are UTF-8. */
export interface LabelPair {
  name: Uint8Array;
  value: Uint8Array;
}

/** Since the epoch. */
export interface Timestamp {
  seconds: number;
  nanos: number;
}

export interface Exemplar {
  readonly labels: LabelPair[];
  value: number;
  timestamp: Timestamp | undefined;
}

/** A counter, gauge or untyped value. */
export interface Value {
  value: number;
  exemplar: Exemplar | undefined;
  created: Timestamp | undefined;
}

export interface Summary {
  count: number;
  sum: number;
  readonly quantiles: { quantile: number; value: number }[];
  created: Timestamp | undefined;
}

export interface Bucket {
  count: number;
  countFloat: number;
  bound: number;
  exemplar: Exemplar | undefined;
}

export interface Span {
  offset: number;
  length: number;
}

/** One sign of a native histogram: deltas of integer counts, or counts that are floats. */
export interface NativeSide {
  readonly spans: Span[];
  readonly deltas: number[];
  readonly counts: number[];
}

export interface Histogram {
  count: number;
  countFloat: number;
  sum: number;
  readonly buckets: Bucket[];
  schema: number;
  zeroThreshold: number;
  zeroCount: number;
  zeroCountFloat: number;
  readonly negative: NativeSide;
  readonly positive: NativeSide;
  created: Timestamp | undefined;
  readonly exemplars: Exemplar[];
}

export interface Metric {
  readonly labels: LabelPair[];
  gauge: Value | undefined;
  counter: Value | undefined;
  untyped: Value | undefined;
  summary: Summary | undefined;
  histogram: Histogram | undefined;
  /** ms since the epoch; 0 for none, as the Prometheus server takes it. */
  timestamp: number;
}

export interface MetricFamily {
  name: Uint8Array;
  help: Uint8Array | undefined;
  type: number;
  unit: Uint8Array;
  readonly metrics: Metric[];
}

const NOTHING = new Uint8Array(0);

export function emptyFamily(): MetricFamily {
  return { name: NOTHING, help: undefined, type: COUNTER, unit: NOTHING, metrics: [] };
}

/** Reads a family of `size` bytes into `family`. Throws `BrokenMessage`, and then it is not whole. */
export function readFamily(wire: WireReader, size: number, family: MetricFamily): void {
  wire.fields(size, (field) => {
    if (field === 1) family.name = wire.bytes();
    else if (field === 2) family.help = wire.bytes();
    else if (field === 3) family.type = wire.signed();
    else if (field === 4) family.metrics.push(readMetric(wire));
    else if (field === 5) family.unit = wire.bytes();
  });
}

function readMetric(wire: WireReader): Metric {
  const metric: Metric = {
    labels: [],
    gauge: undefined,
    counter: undefined,
    untyped: undefined,
    summary: undefined,
    histogram: undefined,
    timestamp: 0,
  };
  wire.message((field) => {
    if (field === 1) metric.labels.push(readLabelPair(wire));
    else if (field === 2) readValue(wire, (metric.gauge ??= emptyValue()));
    else if (field === 3) readValue(wire, (metric.counter ??= emptyValue()));
    else if (field === 4) readSummary(wire, (metric.summary ??= emptySummary()));
    else if (field === 5) readValue(wire, (metric.untyped ??= emptyValue()));
    else if (field === 6) metric.timestamp = wire.signed();
    else if (field === 7) readHistogram(wire, (metric.histogram ??= emptyHistogram()));
  });
  return metric;
}

function readLabelPair(wire: WireReader): LabelPair {
  const pair: LabelPair = { name: NOTHING, value: NOTHING };
  wire.message((field) => {
    if (field === 1) pair.name = wire.bytes();
    else if (field === 2) pair.value = wire.bytes();
  });
  return pair;
}

export function emptyValue(): Value {
  return { value: 0, exemplar: undefined, created: undefined };
}

/** Gauge and Untyped have the first field of Counter alone. */
function readValue(wire: WireReader, into: Value): void {
  wire.message((field) => {
    if (field === 1) into.value = wire.double();
    else if (field === 2) into.exemplar = readExemplar(wire);
    else if (field === 3) into.created = readTimestamp(wire);
  });
}

export function emptySummary(): Summary {
  return { count: 0, sum: 0, quantiles: [], created: undefined };
}

function readSummary(wire: WireReader, into: Summary): void {
  wire.message((field) => {
    if (field === 1) into.count = wire.unsigned();
    else if (field === 2) into.sum = wire.double();
    else if (field === 3) {
      const row = { quantile: 0, value: 0 };
      wire.message((part) => {
        if (part === 1) row.quantile = wire.double();
        else if (part === 2) row.value = wire.double();
      });
      into.quantiles.push(row);
    } else if (field === 4) into.created = readTimestamp(wire);
  });
}

export function emptyHistogram(): Histogram {
  return {
    count: 0,
    countFloat: 0,
    sum: 0,
    buckets: [],
    schema: 0,
    zeroThreshold: 0,
    zeroCount: 0,
    zeroCountFloat: 0,
    negative: { spans: [], deltas: [], counts: [] },
    positive: { spans: [], deltas: [], counts: [] },
    created: undefined,
    exemplars: [],
  };
}

function readHistogram(wire: WireReader, into: Histogram): void {
  wire.message((field) => {
    if (field === 1) into.count = wire.unsigned();
    else if (field === 2) into.sum = wire.double();
    else if (field === 3) into.buckets.push(readBucket(wire));
    else if (field === 4) into.countFloat = wire.double();
    else if (field === 5) into.schema = wire.zigzag();
    else if (field === 6) into.zeroThreshold = wire.double();
    else if (field === 7) into.zeroCount = wire.unsigned();
    else if (field === 8) into.zeroCountFloat = wire.double();
    else if (field >= 9 && field <= 11) readSide(wire, field - 9, into.negative);
    else if (field >= 12 && field <= 14) readSide(wire, field - 12, into.positive);
    else if (field === 15) into.created = readTimestamp(wire);
    else if (field === 16) into.exemplars.push(readExemplar(wire));
  });
}

function readSide(wire: WireReader, part: number, into: NativeSide): void {
  if (part === 1) wire.zigzags(into.deltas);
  else if (part === 2) wire.doubles(into.counts);
  else {
    const span: Span = { offset: 0, length: 0 };
    wire.message((field) => {
      if (field === 1) span.offset = wire.zigzag();
      else if (field === 2) span.length = wire.unsigned();
    });
    into.spans.push(span);
  }
}

function readBucket(wire: WireReader): Bucket {
  const bucket: Bucket = { count: 0, countFloat: 0, bound: 0, exemplar: undefined };
  wire.message((field) => {
    if (field === 1) bucket.count = wire.unsigned();
    else if (field === 2) bucket.bound = wire.double();
    else if (field === 3) bucket.exemplar = readExemplar(wire);
    else if (field === 4) bucket.countFloat = wire.double();
  });
  return bucket;
}

function readExemplar(wire: WireReader): Exemplar {
  const exemplar: Exemplar = { labels: [], value: 0, timestamp: undefined };
  wire.message((field) => {
    if (field === 1) exemplar.labels.push(readLabelPair(wire));
    else if (field === 2) exemplar.value = wire.double();
    else if (field === 3) exemplar.timestamp = readTimestamp(wire);
  });
  return exemplar;
}

function readTimestamp(wire: WireReader): Timestamp {
  const time: Timestamp = { seconds: 0, nanos: 0 };
  wire.message((field) => {
    if (field === 1) time.seconds = wire.signed();
    else if (field === 2) time.nanos = wire.signed();
  });
  return time;
}
