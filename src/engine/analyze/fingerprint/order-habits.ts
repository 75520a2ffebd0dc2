// What the order of lines gives away: of families, of metadata, of the parts of a histogram.

import { compareBytes } from '../../../base/byte-order.ts';
import { NO_LINE } from '../../../model/ids.ts';
import {
  ROLE_BUCKET,
  ROLE_COUNT,
  ROLE_SUFFIXES,
  ROLE_SUM,
  TYPE_GAUGE,
  TYPE_HISTOGRAM,
  TYPE_UNTYPED,
} from '../../../model/metric-type.ts';
import type { Tables } from '../../store/tables.ts';
import type { Habit } from './habit.ts';

const FEWEST_FAMILIES = 3;
const PART_ORDERS: Readonly<Record<string, Habit>> = {
  '_bucket _sum _count': 'buckets-sum-count',
  '_bucket _count _sum': 'buckets-count-sum',
  '_count _sum _bucket': 'count-sum-buckets',
};

export function readOrderHabits(tables: Tables, seen: Map<Habit, string>): void {
  readFamilyOrder(tables, seen);
  readMetadataOrder(tables, seen);
  readHistogramParts(tables, seen);
  readWhole(tables, seen);
}

function readFamilyOrder({ families, strings, lines }: Tables, seen: Map<Habit, string>): void {
  if (families.length < FEWEST_FAMILIES) return;
  const nameOf = (row: number) => strings.bytes(families.name[row]!);
  const text = (row: number) => strings.text(families.name[row]!);
  let row = 1;
  while (row < families.length && compareBytes(nameOf(row - 1), nameOf(row)) < 0) row++;
  if (row === families.length)
    seen.set('families-sorted', `${text(0)} … ${text(families.length - 1)}`);
  if (lines.blank >= families.length - 1 && lines.blank <= families.length + 1) {
    seen.set('blank-lines-between-families', `${lines.blank} blank lines`);
  }
}

function readMetadataOrder({ families }: Tables, seen: Map<Habit, string>): void {
  const orders = new Set<string>();
  let helps = 0;
  let types = 0;
  for (let row = 0; row < families.length; row++) {
    const help = families.helpLine[row]!;
    const type = families.typeLine[row]!;
    const unit = families.unitLine[row]!;
    if (help !== NO_LINE) helps++;
    if (type !== NO_LINE) types++;
    if (help === NO_LINE || type === NO_LINE) continue;
    if (help < type) orders.add('# HELP # TYPE');
    else orders.add('# TYPE # HELP');
    if (unit > help && unit < type) seen.set('help-then-unit-then-type', '# HELP # UNIT # TYPE');
  }
  if (helps === 0 && types > 0) seen.set('no-help', 'no # HELP');
  if (orders.size !== 1) return;
  if (orders.has('# HELP # TYPE')) seen.set('help-then-type', '# HELP # TYPE');
  else seen.set('type-then-help', '# TYPE # HELP');
}

function readHistogramParts(tables: Tables, seen: Map<Habit, string>): void {
  const { families, names } = tables;
  const parts = new Map<number, number[]>(); // family → its names that matter
  for (let name = 0; name < names.length; name++) {
    const family = names.family[name]!;
    const role = names.role[name]!;
    if (families.type[family] !== TYPE_HISTOGRAM) continue;
    if (role !== ROLE_BUCKET && role !== ROLE_SUM && role !== ROLE_COUNT) continue;
    const known = parts.get(family);
    if (known === undefined) parts.set(family, [name]);
    else known.push(name);
  }
  const orders = new Set<string>();
  for (const own of parts.values()) {
    own.sort((a, b) => names.firstLine[a]! - names.firstLine[b]!);
    orders.add(own.map((name) => ROLE_SUFFIXES[names.role[name]!]!).join(' '));
  }
  const [order] = orders;
  const habit = order === undefined ? undefined : PART_ORDERS[order];
  if (orders.size === 1 && habit !== undefined) seen.set(habit, order!);
  readUnlabelled(tables, seen);
}

const LABELLED = 1;
const BARE_AND_ZERO = 2;

/** A histogram that counts nothing and has no label, while others of its family have some. */
function readUnlabelled(tables: Tables, seen: Map<Habit, string>): void {
  const { families, names, series, samples, strings } = tables;
  const kinds = new Uint8Array(names.length);
  for (let row = 0; row < series.length; row++) {
    const bare = series.labelStart[row] === series.labelStart[row + 1];
    if (!bare) kinds[series.name[row]!]! |= LABELLED;
    else if (samples.value[series.firstSample[row]!] === 0) {
      kinds[series.name[row]!]! |= BARE_AND_ZERO;
    }
  }
  const name = kinds.findIndex(
    (kind, row) =>
      kind === (LABELLED | BARE_AND_ZERO) &&
      names.role[row] === ROLE_COUNT &&
      families.type[names.family[row]!] === TYPE_HISTOGRAM,
  );
  if (name >= 0) {
    seen.set('series-without-labels-beside', `${strings.text(names.string[name]!)} 0`);
  }
}

function readWhole(tables: Tables, seen: Map<Habit, string>): void {
  const { families, samples, strings, grammar } = tables;
  if (families.length > 0 && families.type.every((type) => type === TYPE_UNTYPED)) {
    seen.set('all-untyped', '# TYPE … untyped');
  }
  if (samples.length > 0 && samples.timestamp.every((time) => !Number.isNaN(time))) {
    seen.set('all-timestamped', 'timestamps');
  }
  if (grammar !== 'prometheus') return;
  for (let row = 0; row < families.length; row++) {
    if (families.type[row] !== TYPE_GAUGE) continue;
    const name = strings.text(families.name[row]!);
    if (name.endsWith('_created')) {
      seen.set('created-in-text', name);
      break;
    }
  }
}
