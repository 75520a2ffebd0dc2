// Puts classic histograms, gauge histograms and summaries together from their series.
//
//   h_bucket{a="1",le="0.1"} 4 ┐                       bounds  0.1  +Inf
//   h_bucket{a="1",le="+Inf"} 7├─ family h, {a="1"}    counts    4     7
//   h_sum{a="1"} 2.5           │                       sum 2.5, count 7
//   h_count{a="1"} 7           ┘
//
// The first sample of each series counts, as it does when a scrape is stored; so a series that
// stands twice, or at several times, gives its bucket once. Series rows are in file order, and
// so are groups and bounds.

import { NONE } from '../../model/ids.ts';
import {
  ROLE_BUCKET,
  ROLE_COUNT,
  ROLE_CREATED,
  ROLE_GCOUNT,
  ROLE_GSUM,
  ROLE_SUM,
  ROLE_VALUE,
  TYPE_GAUGEHISTOGRAM,
  TYPE_HISTOGRAM,
  TYPE_SUMMARY,
} from '../../model/metric-type.ts';
import { NUMBER_OK, readNumber } from '../bytes/number.ts';
import { GrowingU32 } from '../store/growing.ts';
import type { StringTable } from '../store/string-table.ts';
import type { Tables } from '../store/tables.ts';
import type { HistogramTable } from './histogram-table.ts';
import { SeriesGroups } from './series-groups.ts';

export function assembleHistograms(tables: Tables): HistogramTable {
  const { strings, families, names, series, labels, samples } = tables;
  const parts = partOfName(tables);
  const le = strings.find('le') ?? NONE;
  const quantile = strings.find('quantile') ?? NONE;
  const groups = new SeriesGroups(tables);
  const groupOfSeries = new Uint32Array(series.length).fill(NONE);
  const boundsOfGroup = new GrowingU32();

  for (let row = 0; row < series.length; row++) {
    const name = series.name[row]!;
    const part = parts[name]!;
    if (part === PART_NONE) continue;
    const family = names.family[name]!;
    const boundLabel = families.type[family] === TYPE_SUMMARY ? quantile : le;
    const group = groups.of(row, family, boundLabel);
    if (group === boundsOfGroup.length) boundsOfGroup.add(0);
    groupOfSeries[row] = group;
    if (part === PART_BOUND) boundsOfGroup.set(group, boundsOfGroup.at(group) + 1);
  }

  const length = groups.length;
  const boundStart = new Uint32Array(length + 1);
  for (let group = 0; group < length; group++)
    boundStart[group + 1] = boundStart[group]! + boundsOfGroup.at(group);
  const total = boundStart[length]!;
  const next = boundStart.slice(0, length);
  const sum = new Uint32Array(length).fill(NONE);
  const count = new Uint32Array(length).fill(NONE);
  const created = new Uint32Array(length).fill(NONE);
  const boundSample = new Uint32Array(total);
  const bound = new Float64Array(total).fill(NaN);
  const text = new Uint32Array(total).fill(NONE);
  const numbers = new BoundNumbers(strings);

  for (let row = 0; row < series.length; row++) {
    const group = groupOfSeries[row]!;
    if (group === NONE) continue;
    const name = series.name[row]!;
    const sample = series.firstSample[row]!;
    const part = parts[name]!;
    if (part !== PART_BOUND) {
      const column = part === PART_SUM ? sum : part === PART_COUNT ? count : created;
      if (column[group] === NONE) column[group] = sample;
      continue;
    }
    const at = next[group]!++;
    boundSample[at] = sample;
    const label = families.type[names.family[name]!] === TYPE_SUMMARY ? quantile : le;
    for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++)
      if (labels.name[pair] === label) {
        text[at] = labels.value[pair]!;
        bound[at] = numbers.of(labels.value[pair]!);
        break;
      }
  }

  const shown = groups.firstSeries();
  const family = shown.map((row) => names.family[series.name[row]!]!);
  return {
    length,
    family,
    type: Uint8Array.from(family, (row) => families.type[row]!),
    series: shown,
    boundStart,
    sum,
    count,
    created,
    line: shown.map((row) => samples.line[series.firstSample[row]!]!),
    bounds: { length: total, sample: boundSample, bound, text },
  };
}

const PART_NONE = 0;
const PART_BOUND = 1;
const PART_SUM = 2;
const PART_COUNT = 3;
const PART_CREATED = 4;

/** What a sample name is to its histogram or summary, by NameRow. */
function partOfName({ names, families }: Tables): Uint8Array {
  const parts = new Uint8Array(names.length);
  for (let name = 0; name < names.length; name++)
    parts[name] = partOf(families.type[names.family[name]!]!, names.role[name]!);
  return parts;
}

function partOf(type: number, role: number): number {
  if (type !== TYPE_HISTOGRAM && type !== TYPE_GAUGEHISTOGRAM && type !== TYPE_SUMMARY)
    return PART_NONE;
  switch (role) {
    case ROLE_BUCKET:
      return PART_BOUND;
    case ROLE_VALUE:
      return type === TYPE_SUMMARY ? PART_BOUND : PART_NONE;
    case ROLE_SUM:
    case ROLE_GSUM:
      return PART_SUM;
    case ROLE_COUNT:
    case ROLE_GCOUNT:
      return PART_COUNT;
    case ROLE_CREATED:
      return PART_CREATED;
    default:
      return PART_NONE;
  }
}

/** Parses each spelling of a bound once: a dump has few, however many buckets. */
class BoundNumbers {
  #strings: StringTable;
  #known: Uint8Array;
  #value: Float64Array;

  constructor(strings: StringTable) {
    this.#strings = strings;
    this.#known = new Uint8Array(strings.length);
    this.#value = new Float64Array(strings.length);
  }

  of(string: number): number {
    if (this.#known[string] === 0) {
      const bytes = this.#strings.bytes(string);
      const { kind, value } = readNumber(bytes, 0, bytes.length);
      this.#value[string] = kind === NUMBER_OK ? value : NaN;
      this.#known[string] = 1;
    }
    return this.#value[string]!;
  }
}
