// From one family to rows and lines: the series and samples that the Prometheus server makes of it
// (model/textparse/protobufparse.go), each on a line of canonical text.
//
// A native histogram is one series, and its classic buckets are not stored. A classic one that ends
// before +Inf gets that bucket; nothing behind +Inf is read.

import {
  TYPE_COUNTER,
  TYPE_GAUGE,
  TYPE_GAUGEHISTOGRAM,
  TYPE_HISTOGRAM,
  TYPE_SUMMARY,
  TYPE_UNTYPED,
  METRIC_TYPES,
} from '../../../model/metric-type.ts';
import type { DumpBuilder } from '../../store/dump-builder.ts';
import { META_HELP, META_TYPE, META_UNIT } from '../../store/tables.ts';
import { canonicalNumber } from '../canonical-number.ts';
import { FamilyFaults } from './family-faults.ts';
import type { LineWriter } from './line-writer.ts';
import {
  COUNTER,
  emptyHistogram,
  emptySummary,
  emptyValue,
  GAUGE,
  GAUGE_HISTOGRAM,
  HISTOGRAM,
  SUMMARY,
  UNTYPED,
  type Exemplar,
  type Metric,
  type MetricFamily,
  type Timestamp,
} from './metric-family.ts';
import { countOf, isNative, nativeText } from './native-text.ts';
import { SampleRows, type Sample } from './sample-rows.ts';

const TYPE_CODES: Readonly<Record<number, number>> = {
  [COUNTER]: TYPE_COUNTER,
  [GAUGE]: TYPE_GAUGE,
  [SUMMARY]: TYPE_SUMMARY,
  [UNTYPED]: TYPE_UNTYPED,
  [HISTOGRAM]: TYPE_HISTOGRAM,
  [GAUGE_HISTOGRAM]: TYPE_GAUGEHISTOGRAM,
};

export class FamilyRows {
  metadataLines = 0;
  #builder: DumpBuilder;
  #writer: LineWriter;
  #faults: FamilyFaults;
  #rows: SampleRows;

  constructor(builder: DumpBuilder, writer: LineWriter) {
    this.#builder = builder;
    this.#writer = writer;
    this.#faults = new FamilyFaults(builder, writer);
    this.#rows = new SampleRows(builder, writer, this.#faults);
  }

  add(family: MetricFamily): void {
    const type = TYPE_CODES[family.type];
    this.#metadata(family, type);
    this.#faults.ofFamily(family, type !== undefined);
    if (type !== undefined) for (const metric of family.metrics) this.#metric(family, metric);
  }

  #metadata({ name, help, unit }: MetricFamily, type: number | undefined): void {
    const { strings } = this.#builder;
    if (help !== undefined) {
      const text = strings.intern(help, 0, help.length);
      this.#metadataLine('HELP', META_HELP, name, text, () => this.#writer.help(help));
    }
    if (type !== undefined)
      this.#metadataLine('TYPE', META_TYPE, name, type, () =>
        this.#writer.ascii(METRIC_TYPES[type]!),
      );
    if (unit.length > 0) {
      const text = strings.intern(unit, 0, unit.length);
      this.#metadataLine('UNIT', META_UNIT, name, text, () => this.#writer.help(unit));
    }
  }

  #metadataLine(
    keyword: string,
    kind: number,
    name: Uint8Array,
    value: number,
    write: () => void,
  ): void {
    const { line } = this.#writer;
    this.#writer.ascii(`# ${keyword} `);
    this.#writer.metricName(name);
    this.#writer.ascii(' ');
    write();
    const bytes = this.#writer.endLine();
    const string = this.#builder.strings.intern(name, 0, name.length);
    this.#builder.metadata(kind, string, value, line, bytes);
    this.metadataLines++;
  }

  #metric({ name, type }: MetricFamily, metric: Metric): void {
    const { labels, timestamp } = metric;
    const add = (suffix: string, value: number, more: Partial<Sample> = {}) =>
      this.#rows.add({ name, suffix, labels, value, timestamp, ...more });
    if (type === SUMMARY) addSummary(metric, add);
    else if (type === HISTOGRAM || type === GAUGE_HISTOGRAM) addHistogram(metric, add);
    else {
      const of = type === COUNTER ? metric.counter : type === GAUGE ? metric.gauge : metric.untyped;
      const { value, exemplar, created } = of ?? emptyValue();
      add('', value, { exemplars: exemplar === undefined ? [] : [exemplar], created });
    }
  }
}

type Add = (suffix: string, value: number, more?: Partial<Sample>) => void;

function addSummary({ summary }: Metric, add: Add): void {
  const { count, sum, quantiles, created } = summary ?? emptySummary();
  for (const { quantile, value } of quantiles)
    add('', value, { label: 'quantile', bound: canonicalNumber(quantile) });
  add('_sum', sum);
  add('_count', count, { created });
}

function addHistogram({ histogram }: Metric, add: Add): void {
  const all = histogram ?? emptyHistogram();
  const { created, buckets, exemplars, sum } = all;
  const count = countOf(all);
  if (isNative(all)) {
    const shown = exemplars.length > 0 ? exemplars : ofBuckets(buckets);
    add('', count, { text: nativeText(all), exemplars: shown.filter(hasTime), created });
    return;
  }
  let hasInfinity = false;
  for (const { bound, exemplar, ...bucket } of buckets) {
    const value = bucket.countFloat === 0 ? bucket.count : bucket.countFloat;
    addBucket(add, bound, value, exemplar);
    hasInfinity = bound === Infinity;
    if (hasInfinity) break;
  }
  const classicCount = all.countFloat === 0 ? all.count : all.countFloat;
  if (!hasInfinity) addBucket(add, Infinity, classicCount, undefined);
  add('_sum', sum);
  add('_count', classicCount, { created });
}

function addBucket(add: Add, bound: number, value: number, exemplar: Exemplar | undefined): void {
  const exemplars = exemplar === undefined ? [] : [exemplar];
  add('_bucket', value, { label: 'le', bound: canonicalNumber(bound), exemplars });
}

function ofBuckets(buckets: readonly { exemplar: Exemplar | undefined }[]): Exemplar[] {
  return buckets.flatMap(({ exemplar }) => (exemplar === undefined ? [] : [exemplar]));
}

/** Those of a native histogram are dropped without a time. */
function hasTime({ timestamp }: { timestamp: Timestamp | undefined }): boolean {
  return timestamp !== undefined;
}
