// The file that a history is exported to: a zip of
//
//   exposcope-history.json   { "format": 1, "entries": [ExportedEntry, …] }
//   dumps/<id>.gz            the chunks of that dump, one after the other
//
// Members are stored, not compressed once more. Each change is a line in FORMAT.md.

import type { Dialect } from '../model/dialect.ts';
import type { StoredEntry } from './schema.ts';

export const EXPORT_FORMAT = 1;
export const INDEX_NAME = 'exposcope-history.json';

/** How chunks are cut and what was forgotten is a matter of the database. */
export type ExportedEntry = Omit<StoredEntry, 'chunks' | 'forgottenAt'>;

export function dumpName(id: string): string {
  return `dumps/${id}.gz`;
}

/** UTF-16 code units of a text field, and tags of a dump, at most. */
export const MOST_TEXT = 100_000;
export const MOST_TAGS = 1000;

const MOST_BYTES = 2 ** 32 - 1; // as many as the engine reads
// What a dump may expand to: this much whatever its size, or so many times its size on disk.
const ALWAYS_BYTES = 1 << 25;
const MOST_EXPANSION = 1000;

const DIALECTS: Readonly<Record<Dialect, true>> = {
  'prometheus-text-0.0.4': true,
  'prometheus-text-1.0.0': true,
  'openmetrics-1.0': true,
  'openmetrics-2.0': true,
  'prometheus-protobuf': true,
  'not-an-exposition': true,
};

/** The entry that `value` from somebody's file is, field by field; undefined when it is none. */
export function parseEntry(value: unknown): ExportedEntry | undefined {
  if (!isRecord(value)) return undefined;
  const { id, name, openedAt, bytes, stored, packed, dialect, as, target, note, tags } = value;
  const { counts, findings } = value;
  if (typeof id !== 'string' || !/^[A-Za-z\d]{8,64}$/.test(id)) return undefined;
  if (!isText(name) || !isText(target) || !isText(note)) return undefined;
  if (typeof openedAt !== 'number' || Number.isNaN(new Date(openedAt).getTime())) return undefined;
  if (!isCount(bytes) || !isCount(stored) || typeof packed !== 'boolean') return undefined;
  if (bytes > (packed ? Math.max(ALWAYS_BYTES, stored * MOST_EXPANSION) : stored)) return undefined;
  if (!isDialect(dialect) || (as !== undefined && !isDialect(as))) return undefined;
  if (!Array.isArray(tags) || tags.length > MOST_TAGS || !tags.every(isText)) return undefined;
  if (!isRecord(counts) || !isRecord(findings)) return undefined;
  const { families, series, samples, exemplars } = counts;
  if (!isCount(families) || !isCount(series) || !isCount(samples) || !isCount(exemplars)) {
    return undefined;
  }
  const { error, warning, info } = findings;
  if (!isCount(error) || !isCount(warning) || !isCount(info)) return undefined;
  return {
    id,
    name,
    openedAt,
    bytes,
    stored,
    packed,
    dialect,
    ...(as === undefined ? {} : { as }),
    counts: { families, series, samples, exemplars },
    findings: { error, warning, info },
    target,
    note,
    tags,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST_TEXT;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_BYTES;
}

function isDialect(value: unknown): value is Dialect {
  return typeof value === 'string' && Object.hasOwn(DIALECTS, value);
}
