// Which family each sample name belongs to.
//
// A name that was declared (TYPE, HELP or UNIT) is its own family. Otherwise a suffix is folded
// away only when what remains was declared with a type that allows the suffix. This waits for
// the end of the dump, so a TYPE line counts wherever it stands.

import type { Grammar } from '../../model/dialect.ts';
import { NONE, NO_LINE } from '../../model/ids.ts';
import {
  ROLE_BUCKET,
  ROLE_COUNT,
  ROLE_CREATED,
  ROLE_GCOUNT,
  ROLE_GSUM,
  ROLE_INFO,
  ROLE_SUFFIXES,
  ROLE_SUM,
  ROLE_TOTAL,
  ROLE_VALUE,
  TYPE_COUNTER,
  TYPE_GAUGEHISTOGRAM,
  TYPE_HISTOGRAM,
  TYPE_INFO,
  TYPE_SUMMARY,
} from '../../model/metric-type.ts';
import type { StringTable } from './string-table.ts';
import {
  META_HELP,
  META_TYPE,
  META_UNIT,
  type FamilyTable,
  type NameTable,
  type SeriesTable,
} from './tables.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const ROLES_IN_TEXT: Readonly<Record<number, readonly number[]>> = {
  [TYPE_HISTOGRAM]: [ROLE_BUCKET, ROLE_SUM, ROLE_COUNT],
  [TYPE_SUMMARY]: [ROLE_SUM, ROLE_COUNT],
  [TYPE_GAUGEHISTOGRAM]: [ROLE_BUCKET, ROLE_GCOUNT, ROLE_GSUM],
  [TYPE_INFO]: [ROLE_INFO],
};

const ROLES_IN_OPENMETRICS: Readonly<Record<number, readonly number[]>> = {
  ...ROLES_IN_TEXT,
  [TYPE_COUNTER]: [ROLE_TOTAL, ROLE_CREATED],
  [TYPE_HISTOGRAM]: [ROLE_BUCKET, ROLE_SUM, ROLE_COUNT, ROLE_CREATED],
  [TYPE_SUMMARY]: [ROLE_SUM, ROLE_COUNT, ROLE_CREATED],
};

/** The server names the parts of every histogram alike. */
const ROLES_IN_PROTOBUF: Readonly<Record<number, readonly number[]>> = {
  ...ROLES_IN_TEXT,
  [TYPE_GAUGEHISTOGRAM]: [ROLE_BUCKET, ROLE_SUM, ROLE_COUNT],
};

const ROLES: Readonly<Record<Grammar, Readonly<Record<number, readonly number[]>>>> = {
  prometheus: ROLES_IN_TEXT,
  openmetrics: ROLES_IN_OPENMETRICS,
  protobuf: ROLES_IN_PROTOBUF,
};

const SUFFIX_BYTES = ROLE_SUFFIXES.map((suffix) => new TextEncoder().encode(suffix));

/** A column that can still be written to. */
interface Column {
  readonly length: number;
  at(row: number): number;
}

interface U32Column extends Column {
  seal(): Uint32Array<ArrayBuffer>;
}

/** Names and metadata lines, as the builder has them. */
export interface NamesRead {
  readonly strings: StringTable;
  readonly nameString: U32Column;
  readonly nameFirstLine: U32Column;
  readonly nameLastLine: Column;
  readonly nameSamples: Column;
  readonly nameBytes: Column;
  readonly metaKind: Column;
  readonly metaName: Column;
  readonly metaValue: Column;
  readonly metaLine: Column;
  readonly metaBytes: Column;
}

export interface Resolved {
  readonly families: FamilyTable;
  readonly names: NameTable;
  readonly metaFamily: Uint32Array<ArrayBuffer>;
}

export function resolveFamilies(dump: NamesRead, grammar: Grammar, series: SeriesTable): Resolved {
  const declared = declaredTypes(dump);
  const nameCount = dump.nameString.length;
  const role = new Uint8Array(nameCount);
  const familyString = new Uint32Array(nameCount);
  for (let name = 0; name < nameCount; name++) {
    const string = dump.nameString.at(name);
    const folded = declared.has(string) ? undefined : fold(dump, grammar, declared, string);
    role[name] = folded?.role ?? ROLE_VALUE;
    familyString[name] = folded?.family ?? string;
  }
  const order = familiesInOrder(dump, familyString);
  const rowOf = new Map<number, number>(order.map((string, row) => [string, row]));
  const family = familyString.map((string) => rowOf.get(string)!);
  const families = emptyFamilies(order);
  const metaFamily = addMetadata(dump, families, rowOf);
  addSamples(dump, families, family, series);
  return {
    families,
    names: {
      length: nameCount,
      string: dump.nameString.seal(),
      family,
      role,
      firstLine: dump.nameFirstLine.seal(),
    },
    metaFamily,
  };
}

/** StringId of every declared name → METRIC_TYPES code of its last TYPE line. */
function declaredTypes(dump: NamesRead): Map<number, number> {
  const declared = new Map<number, number>();
  for (let row = 0; row < dump.metaKind.length; row++) {
    const name = dump.metaName.at(row);
    if (name === NONE) continue;
    if (dump.metaKind.at(row) === META_TYPE) declared.set(name, dump.metaValue.at(row));
    else if (!declared.has(name)) declared.set(name, 0);
  }
  return declared;
}

function fold(
  { strings }: NamesRead,
  grammar: Grammar,
  declared: ReadonlyMap<number, number>,
  string: number,
): { family: number; role: number } | undefined {
  const allowed = ROLES[grammar];
  const bytes = strings.bytes(string);
  for (let role = ROLE_TOTAL; role < SUFFIX_BYTES.length; role++) {
    const suffix = SUFFIX_BYTES[role]!;
    const stem = bytes.length - suffix.length;
    if (stem <= 0 || !endsWith(bytes, suffix)) continue;
    const family = strings.findBytes(bytes, 0, stem);
    if (family === undefined) continue;
    const type = declared.get(family);
    if (type !== undefined && allowed[type]?.includes(role)) return { family, role };
  }
  return undefined;
}

function endsWith(bytes: Uint8Array, suffix: Uint8Array): boolean {
  const from = bytes.length - suffix.length;
  for (let i = 0; i < suffix.length; i++) if (bytes[from + i] !== suffix[i]) return false;
  return true;
}

/** Family names (StringId) by the first line that speaks of them. */
function familiesInOrder(dump: NamesRead, familyString: Uint32Array): number[] {
  const firstLine = new Map<number, number>();
  const see = (string: number, line: number) => {
    const known = firstLine.get(string);
    if (known === undefined || line < known) firstLine.set(string, line);
  };
  for (let row = 0; row < dump.metaName.length; row++)
    if (dump.metaName.at(row) !== NONE) see(dump.metaName.at(row), dump.metaLine.at(row));
  for (let name = 0; name < familyString.length; name++)
    see(familyString[name]!, dump.nameFirstLine.at(name));
  return [...firstLine].sort((a, b) => a[1] - b[1]).map(([string]) => string);
}

function emptyFamilies(order: readonly number[]): Mutable<FamilyTable> {
  const length = order.length;
  return {
    length,
    name: Uint32Array.from(order),
    type: new Uint8Array(length),
    help: new Uint32Array(length).fill(NONE),
    unit: new Uint32Array(length).fill(NONE),
    typeLine: new Uint32Array(length),
    helpLine: new Uint32Array(length),
    unitLine: new Uint32Array(length),
    firstLine: new Uint32Array(length),
    firstSampleLine: new Uint32Array(length),
    lastSampleLine: new Uint32Array(length),
    series: new Uint32Array(length),
    samples: new Uint32Array(length),
    bytes: new Float64Array(length),
  };
}

function addMetadata(
  dump: NamesRead,
  families: FamilyTable,
  rowOf: ReadonlyMap<number, number>,
): Uint32Array<ArrayBuffer> {
  const metaFamily = new Uint32Array(dump.metaName.length).fill(NONE);
  for (let row = 0; row < dump.metaName.length; row++) {
    const family = rowOf.get(dump.metaName.at(row));
    if (family === undefined) continue;
    metaFamily[row] = family;
    const line = dump.metaLine.at(row);
    const value = dump.metaValue.at(row);
    families.bytes[family]! += dump.metaBytes.at(row);
    if (families.firstLine[family] === NO_LINE) families.firstLine[family] = line;
    switch (dump.metaKind.at(row)) {
      case META_TYPE:
        families.type[family] = value;
        if (families.typeLine[family] === NO_LINE) families.typeLine[family] = line;
        break;
      case META_HELP:
        families.help[family] = value;
        if (families.helpLine[family] === NO_LINE) families.helpLine[family] = line;
        break;
      case META_UNIT:
        families.unit[family] = value;
        if (families.unitLine[family] === NO_LINE) families.unitLine[family] = line;
        break;
    }
  }
  return metaFamily;
}

function addSamples(
  dump: NamesRead,
  families: FamilyTable,
  familyOfName: Uint32Array,
  series: SeriesTable,
): void {
  for (let name = 0; name < familyOfName.length; name++) {
    const family = familyOfName[name]!;
    const first = dump.nameFirstLine.at(name);
    const last = dump.nameLastLine.at(name);
    families.samples[family]! += dump.nameSamples.at(name);
    families.bytes[family]! += dump.nameBytes.at(name);
    if (families.firstLine[family] === NO_LINE || first < families.firstLine[family]!)
      families.firstLine[family] = first;
    if (families.firstSampleLine[family] === NO_LINE || first < families.firstSampleLine[family]!)
      families.firstSampleLine[family] = first;
    if (last > families.lastSampleLine[family]!) families.lastSampleLine[family] = last;
  }
  for (let row = 0; row < series.length; row++)
    families.series[familyOfName[series.name[row]!]!]!++;
}
