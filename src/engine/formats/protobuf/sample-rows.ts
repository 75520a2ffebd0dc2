// One sample: its row in the tables and its line of text.
//
//   name{label="value",le="0.5"} 3 1700000000.5 st@1700000000 # {trace_id="x"} 0.4 1700000000.25

import { formatGoFloat } from '../../../base/go-float.ts';
import { NAME_REST, NAME_START, isLegacyName } from '../../bytes/ascii.ts';
import { countCodePoints } from '../../bytes/utf8.ts';
import type { DumpBuilder } from '../../store/dump-builder.ts';
import type { FamilyFaults } from './family-faults.ts';
import type { LineWriter } from './line-writer.ts';
import type { Exemplar, LabelPair, Timestamp } from './metric-family.ts';
import { msOf, secondsOf, secondsOfMs } from './time-text.ts';

export interface Sample {
  /** Of the family. */
  readonly name: Uint8Array;
  readonly suffix: string;
  readonly labels: readonly LabelPair[];
  /** The label that the format has as a field of its own, and its value. */
  readonly label?: 'le' | 'quantile';
  readonly bound?: string;
  readonly value: number;
  /** What stands for the value on the line, where it is more than a number. */
  readonly text?: string;
  /** ms since the epoch, 0 for none. */
  readonly timestamp: number;
  readonly created?: Timestamp | undefined;
  readonly exemplars?: readonly Exemplar[];
}

const encoder = new TextEncoder();

export class SampleRows {
  #builder: DumpBuilder;
  #writer: LineWriter;
  #faults: FamilyFaults;

  constructor(builder: DumpBuilder, writer: LineWriter, faults: FamilyFaults) {
    this.#builder = builder;
    this.#writer = writer;
    this.#faults = faults;
  }

  add(sample: Sample): void {
    const { strings, pending } = this.#builder;
    const { line } = this.#writer;
    const { timestamp, exemplars = [] } = sample;
    this.#write(sample);
    const bytes = this.#writer.endLine();
    const name = this.#nameOf(sample);
    this.#intern(sample.labels);
    if (sample.label !== undefined)
      pending.add(strings.internText(sample.label), strings.internText(sample.bound ?? ''));
    const from = this.#faults.ofLabels(sample, line);
    const row = this.#builder.sample(
      this.#builder.nameRow(name, line),
      sample.value,
      timestamp === 0 ? NaN : timestamp,
      line,
      bytes,
    );
    this.#builder.faults.attribute(from, name, row);
    for (const exemplar of exemplars) this.#exemplar(row, exemplar);
  }

  #nameOf({ name, suffix }: Sample): number {
    const { strings } = this.#builder;
    if (suffix === '') return strings.intern(name, 0, name.length);
    const tail = encoder.encode(suffix);
    const whole = new Uint8Array(name.length + tail.length);
    whole.set(name);
    whole.set(tail, name.length);
    return strings.intern(whole, 0, whole.length);
  }

  #intern(labels: readonly LabelPair[]): void {
    const { strings, pending } = this.#builder;
    pending.clear();
    for (const { name, value } of labels)
      pending.add(strings.intern(name, 0, name.length), strings.intern(value, 0, value.length));
  }

  #exemplar(row: number, { labels, value, timestamp }: Exemplar): void {
    this.#intern(labels);
    let runes = 0;
    for (const { name, value: text } of labels)
      runes += countCodePoints(name, 0, name.length) + countCodePoints(text, 0, text.length);
    this.#builder.exemplar(row, value, timestamp === undefined ? NaN : msOf(timestamp), runes);
  }

  #write(sample: Sample): void {
    const writer = this.#writer;
    const { name, suffix, labels, label, bound, text, value, timestamp, created } = sample;
    const isPlain = isLegacyName(name, NAME_START, NAME_REST);
    if (isPlain) writer.metricName(name, suffix);
    if (!isPlain || labels.length > 0 || label !== undefined) {
      writer.ascii('{');
      if (!isPlain) writer.metricName(name, suffix);
      this.#pairs(labels, !isPlain);
      if (label !== undefined)
        writer.ascii(`${isPlain && labels.length === 0 ? '' : ','}${label}="${bound ?? ''}"`);
      writer.ascii('}');
    }
    writer.ascii(` ${text ?? formatGoFloat(value)}`);
    if (timestamp !== 0) writer.ascii(` ${secondsOfMs(timestamp)}`);
    if (created !== undefined) writer.ascii(` st@${secondsOf(created)}`);
    for (const exemplar of sample.exemplars ?? []) {
      writer.ascii(' # {');
      this.#pairs(exemplar.labels, false);
      writer.ascii(`} ${formatGoFloat(exemplar.value)}`);
      if (exemplar.timestamp !== undefined) writer.ascii(` ${secondsOf(exemplar.timestamp)}`);
    }
  }

  #pairs(labels: readonly LabelPair[], comma: boolean): void {
    const writer = this.#writer;
    labels.forEach(({ name, value }, i) => {
      if (comma || i > 0) writer.ascii(',');
      writer.labelName(name);
      writer.ascii('=');
      writer.quoted(value);
    });
  }
}
