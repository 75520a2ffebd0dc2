// Histograms whose TYPE line is missing: a paste lost it, or a federation answered everything as
// untyped. A name that ends in `_bucket` and series that carry `le` tell them all the same.
//
// The tables given stay as they are. The tables returned differ in families and names alone, as
// if the TYPE line had been there, so that whatever reads histograms reads these too.

import { NONE } from '../../model/ids.ts';
import {
  ROLE_BUCKET,
  ROLE_COUNT,
  ROLE_CREATED,
  ROLE_GCOUNT,
  ROLE_GSUM,
  ROLE_SUFFIXES,
  ROLE_SUM,
  ROLE_VALUE,
  TYPE_GAUGEHISTOGRAM,
  TYPE_HISTOGRAM,
  TYPE_INVALID,
  TYPE_NONE,
  TYPE_SUMMARY,
  TYPE_UNKNOWN,
  TYPE_UNTYPED,
} from '../../model/metric-type.ts';
import type { FamilyTable, NameTable, Tables } from '../store/tables.ts';

export interface WithUndeclared {
  readonly tables: Tables;
  /** Name by FamilyRow of those that were added. */
  readonly undeclared: ReadonlyMap<number, string>;
}

const PARTS = [ROLE_SUM, ROLE_COUNT, ROLE_CREATED, ROLE_GSUM, ROLE_GCOUNT];
/** Types of a family `h` that may be the lost declaration of `h_bucket`. */
const VAGUE_TYPES: readonly number[] = [TYPE_NONE, TYPE_UNTYPED, TYPE_UNKNOWN, TYPE_INVALID];
const DISTRIBUTIONS: readonly number[] = [TYPE_HISTOGRAM, TYPE_GAUGEHISTOGRAM, TYPE_SUMMARY];

export function withUndeclaredHistograms(tables: Tables): WithUndeclared {
  const bucketNames = undeclaredBuckets(tables);
  if (bucketNames.length === 0) return { tables, undeclared: new Map() };
  const { strings, families, names } = tables;
  const lone = loneNames(tables);
  const undeclared = new Map<number, string>();
  const family = names.family.slice();
  const role = names.role.slice();
  const added: number[] = []; // NameRow of the buckets of families that have no row
  const types = new Map<number, number>();
  for (const bucketName of bucketNames) {
    const text = strings.text(names.string[bucketName]!);
    const stem = text.slice(0, -ROLE_SUFFIXES[ROLE_BUCKET].length);
    const known = familyRow(tables, stem);
    const isVague = known !== undefined && VAGUE_TYPES.includes(families.type[known]!);
    const isTaken = known !== undefined && DISTRIBUTIONS.includes(families.type[known]!);
    const row = isVague ? known : families.length + added.length;
    if (!isVague) added.push(bucketName);
    types.set(row, TYPE_HISTOGRAM);
    undeclared.set(row, isTaken ? text : stem);
    family[bucketName] = row;
    role[bucketName] = ROLE_BUCKET;
    if (isTaken) continue; // its sum and count belong to the family of that name
    for (const part of PARTS) {
      const name = lone.get(`${stem}${ROLE_SUFFIXES[part]!}`);
      if (name === undefined || role[name] !== ROLE_VALUE) continue;
      family[name] = row;
      role[name] = part;
    }
  }
  return {
    tables: {
      ...tables,
      names: { ...names, family, role },
      families: extended(families, names, added, types),
    },
    undeclared,
  };
}

/** Names `…_bucket` that are no part of a declared family and have a series with `le`. */
function undeclaredBuckets({ strings, names, series, labels }: Tables): number[] {
  const le = strings.find('le');
  if (le === undefined) return [];
  const suffix = ROLE_SUFFIXES[ROLE_BUCKET];
  const isCandidate = new Uint8Array(names.length);
  for (let name = 0; name < names.length; name++) {
    if (names.role[name] !== ROLE_VALUE) continue;
    const text = strings.text(names.string[name]!);
    if (text.length > suffix.length && text.endsWith(suffix)) isCandidate[name] = 1;
  }
  const found = new Set<number>();
  for (let row = 0; row < series.length; row++) {
    const name = series.name[row]!;
    if (isCandidate[name] === 0) continue;
    for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++) {
      if (labels.name[pair] !== le) continue;
      found.add(name);
      isCandidate[name] = 0;
      break;
    }
  }
  return [...found];
}

/** NameRow by text of the names that are families of their own. */
function loneNames({ strings, names }: Tables): ReadonlyMap<string, number> {
  const lone = new Map<string, number>();
  for (let name = 0; name < names.length; name++)
    if (names.role[name] === ROLE_VALUE) lone.set(strings.text(names.string[name]!), name);
  return lone;
}

function familyRow({ strings, families }: Tables, name: string): number | undefined {
  const string = strings.find(name);
  const row = string === undefined ? -1 : families.name.indexOf(string);
  return row < 0 ? undefined : row;
}

function extended(
  families: FamilyTable,
  names: NameTable,
  added: readonly number[],
  types: ReadonlyMap<number, number>,
): FamilyTable {
  const length = families.length + added.length;
  const column = (from: Uint32Array, of: (name: number) => number) => {
    const to = new Uint32Array(length);
    to.set(from);
    for (const [at, name] of added.entries()) to[families.length + at] = of(name);
    return to;
  };
  const type = new Uint8Array(length);
  type.set(families.type);
  for (const [row, code] of types) type[row] = code;
  const familyOf = (name: number) => names.family[name]!;
  const bytes = new Float64Array(length);
  bytes.set(families.bytes);
  return {
    length,
    type,
    bytes,
    name: column(families.name, (name) => names.string[name]!),
    help: column(families.help, () => NONE),
    unit: column(families.unit, () => NONE),
    typeLine: column(families.typeLine, () => 0),
    helpLine: column(families.helpLine, () => 0),
    unitLine: column(families.unitLine, () => 0),
    firstLine: column(families.firstLine, (name) => families.firstLine[familyOf(name)]!),
    firstSampleLine: column(families.firstSampleLine, (name) => names.firstLine[name]!),
    lastSampleLine: column(
      families.lastSampleLine,
      (name) => families.lastSampleLine[familyOf(name)]!,
    ),
    series: column(families.series, () => 0),
    samples: column(families.samples, () => 0),
  };
}
