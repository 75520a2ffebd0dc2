// Tables without a parser: for twins, which make up series and not text.

import { METRIC_TYPES, type MetricType } from '../../src/model/metric-type.ts';
import { DumpBuilder } from '../../src/engine/store/dump-builder.ts';
import { META_HELP, META_TYPE, type Tables } from '../../src/engine/store/tables.ts';

export interface MadeSample {
  readonly name: string;
  readonly labels?: readonly (readonly [name: string, value: string])[];
  readonly value?: number;
  readonly timestamp?: number; // ms
}

export interface MadeFamily {
  readonly name: string;
  readonly type?: MetricType;
  readonly help?: string;
}

/** Metadata first, then the samples, one line each. */
export function makeTables(
  samples: readonly MadeSample[],
  families: readonly MadeFamily[] = [],
): Tables {
  const dump = new DumpBuilder();
  const id = (text: string) => dump.strings.internText(text);
  let line = 0;
  for (const { name, type, help } of families) {
    if (help !== undefined) dump.metadata(META_HELP, id(name), id(help), ++line, 10);
    if (type !== undefined) {
      dump.metadata(META_TYPE, id(name), METRIC_TYPES.indexOf(type), ++line, 10);
    }
  }
  const metadata = line;
  for (const { name, labels = [], value = 1, timestamp = NaN } of samples) {
    dump.pending.clear();
    for (const [label, text] of labels) dump.pending.add(id(label), id(text));
    dump.sample(dump.nameRow(id(name), ++line), value, timestamp, line, 10);
  }
  return dump.seal('prometheus', {
    lines: line,
    blank: 0,
    comments: 0,
    metadata,
    samples: samples.length,
    bad: 0,
    endsWithLineFeed: true,
    bytes: line * 10,
  });
}
