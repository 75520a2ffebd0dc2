// The same walk for a reader to whom an empty label is a label: client_python keeps `a` and
// `a{b=""}` apart, where the specification says that they are one.

import { EMPTY_STRING } from '../../../store/string-table.ts';
import type { Tables } from '../../../store/tables.ts';
import { identityOf, orderOf, walk, type Identity, type Order } from './order.ts';

const known = new WeakMap<Tables, Order>();

export function writtenOrderOf(tables: Tables): Order {
  if (!tables.labels.value.includes(EMPTY_STRING)) return orderOf(tables);
  let order = known.get(tables);
  if (order === undefined) known.set(tables, (order = walk(tables, writtenIdentity(tables))));
  return order;
}

/** Series and Metrics are parted further by which of their labels are empty. */
function writtenIdentity(tables: Tables): Identity {
  const { series, samples } = tables;
  const own = identityOf(tables);
  const emptyOfSeries = Array.from({ length: series.length }, (_, row) =>
    emptyLabels(tables, series.labelStart[row]!, series.labelStart[row + 1]!),
  );
  const respelled = new Map<number, string>();
  for (const [i, row] of samples.respelled.sample.entries()) {
    const start = samples.respelled.start[i]!;
    respelled.set(row, emptyLabels(tables, start, start + samples.respelled.count[i]!));
  }
  const rows = new Map<string, number>();
  const metrics = new Map<string, number>();
  const metric: number[] = [];
  const seriesOf = new Uint32Array(samples.length);
  for (let sample = 0; sample < samples.length; sample++) {
    const row = samples.series[sample]!;
    const empty = respelled.get(sample) ?? emptyOfSeries[row]!;
    const key = `${row} ${empty}`;
    let written = rows.get(key);
    if (written === undefined) {
      rows.set(key, (written = rows.size));
      const metricKey = `${own.metric[row]} ${empty}`;
      let first = metrics.get(metricKey);
      if (first === undefined) metrics.set(metricKey, (first = written));
      metric.push(first);
    }
    seriesOf[sample] = written;
  }
  return { series: seriesOf, metric: Uint32Array.from(metric) };
}

function emptyLabels({ labels }: Tables, from: number, to: number): string {
  const empty: number[] = [];
  for (let i = from; i < to; i++) if (labels.value[i] === EMPTY_STRING) empty.push(labels.name[i]!);
  return empty.sort((a, b) => a - b).join();
}
