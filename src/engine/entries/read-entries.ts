// A dump as the parser of Prometheus reads it (main after 3.14.0), with start timestamps asked for.
//
// The tables say which lines are samples and metadata, and their numbers; the body says how things
// are written, and has the comments.

import { HASH, LF } from '../bytes/ascii.ts';
import { METRIC_TYPES, TYPE_UNTYPED, type MetricType } from '../../model/metric-type.ts';
import { META_EOF, META_TYPE, META_UNIT, type Tables } from '../store/tables.ts';
import type { TextStore } from '../text/text-store.ts';
import { bodyLines, type BodyLine } from './body-lines.ts';
import { CreatedLines } from './created-lines.ts';
import type { EntriesEnd, Entry, ExemplarEntry, SeriesEntry } from './entry.ts';
import { toInt64 } from './int64.ts';
import { exemplarLabels, seriesLabels, type TextOf } from './labels.ts';
import { findMetadata } from './metadata-text.ts';
import { findExemplarLabels, findSeries, skipBlanks } from './series-text.ts';
import {
  StartTimestamps,
  type Ahead,
  type MetadataLine,
  type SeriesLine,
} from './start-timestamps.ts';
import { stoppingLine } from './stopping-line.ts';
import { timestampIn } from './timestamp-text.ts';
import { unescapeString, unescapeTextHelp } from './unescape.ts';

/** Far longer than what the reader follows over line feeds (formats/quoted.ts). */
const LONGEST_READ = 1 << 20;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Entries in the order of the file, up to the line that the parser cannot read. */
export function* readEntries(tables: Tables, text: TextStore): Generator<Entry, EntriesEnd> {
  const stop = stoppingLine(tables);
  const reader = new EntryReader(tables, text, stop?.line ?? Infinity);
  for (const line of bodyLines(text)) {
    if (stop !== undefined && line.line >= stop.line) break;
    const entry = reader.read(line);
    if (entry !== undefined) yield entry;
  }
  if (stop === undefined || stop.isEnd) return { kind: 'end' };
  return { kind: 'stopped', line: Math.max(1, Math.min(stop.line, text.lineCount)) };
}

class EntryReader {
  readonly #tables: Tables;
  readonly #text: TextStore;
  readonly #stopLine: number;
  readonly #starts = new StartTimestamps();
  readonly #created: CreatedLines;
  #peeked: { readonly row: number; readonly series: SeriesLine } | undefined;
  // Rows that come next.
  #sample = 0;
  #metadata = 0;
  #exemplar = 0;
  #resume = 1; // first line that no string of an earlier one has run over

  constructor(tables: Tables, text: TextStore, stopLine: number) {
    this.#tables = tables;
    this.#text = text;
    this.#stopLine = stopLine;
    this.#created = new CreatedLines(tables);
  }

  read({ line, offset, bytes }: BodyLine): Entry | undefined {
    const { grammar, metadata, samples } = this.#tables;
    if (line < this.#resume) return undefined;
    if (samples.line[this.#sample] === line) return this.#series(this.#sample++, offset, bytes);
    if (metadata.line[this.#metadata] === line) return this.#meta(this.#metadata++, offset, bytes);
    const at = skipBlanks(bytes, 0);
    if (grammar !== 'prometheus' || bytes[at] !== HASH) return undefined;
    return { kind: 'comment', text: decoder.decode(bytes.subarray(at)) };
  }

  #meta(row: number, offset: number, given: Uint8Array): Entry | undefined {
    const { grammar, metadata } = this.#tables;
    const kind = metadata.kind[row]!;
    if (kind === META_EOF) return undefined;
    let bytes = given;
    let found = findMetadata(bytes);
    if (found === undefined) {
      bytes = this.#from(offset);
      found = findMetadata(bytes);
      if (found === undefined) throw new Error(`the name at byte ${offset} has no end`);
      this.#resumeBehind(metadata.line[row]!, bytes, found.name.to);
    }
    const name = decoder.decode(bytes.subarray(found.name.from, found.name.to));
    const line = this.#metadataLine(row, found.name.to - found.name.from);
    this.#starts.metadata(line);
    if (line.type !== undefined) return { kind: 'type', name, type: line.type };
    const text = decoder.decode(bytes.subarray(found.text.from, found.text.to));
    if (kind === META_UNIT) return { kind: 'unit', name, text };
    const unescape = grammar === 'openmetrics' ? unescapeString : unescapeTextHelp;
    return { kind: 'help', name, text: unescape(text) };
  }

  #metadataLine(row: number, nameLength: number): MetadataLine {
    const { kind, value } = this.#tables.metadata;
    return kind[row] === META_TYPE ? { nameLength, type: typeOf(value[row]!) } : { nameLength };
  }

  #series(row: number, offset: number, bytes: Uint8Array): Entry | undefined {
    const { exemplars, grammar } = this.#tables;
    const exemplar = exemplars.sample[this.#exemplar] === row ? this.#exemplar++ : undefined;
    const series = this.#locate(row, offset, bytes);
    if (grammar === 'openmetrics' && this.#starts.hides(series)) return undefined;
    const { spans } = series;
    const textOf = textIn(series.bytes);
    const labels = seriesLabels(spans, textOf, this.#starts.type);
    const start =
      grammar === 'openmetrics' ? this.#starts.startOf(series, () => this.#ahead(row)) : undefined;
    const timestamp = this.#timestamp(row, series);
    return {
      kind: 'series',
      text: textOf({ from: 0, to: spans.end }),
      labels,
      value: series.value,
      ...(timestamp === undefined ? {} : { timestamp }),
      ...(start === undefined ? {} : { start }),
      exemplars: exemplar === undefined ? [] : [this.#exemplarEntry(exemplar, series, textOf)],
    } satisfies SeriesEntry;
  }

  #timestamp(row: number, { bytes, spans }: SeriesLine): bigint | undefined {
    const { grammar, samples } = this.#tables;
    const timestamp = samples.timestamp[row]!;
    if (Number.isNaN(timestamp)) return undefined;
    const isExact = grammar === 'openmetrics' || Number.isSafeInteger(timestamp);
    return isExact ? toInt64(timestamp) : timestampIn(bytes, spans.end);
  }

  #exemplarEntry(row: number, { bytes, spans }: SeriesLine, textOf: TextOf): ExemplarEntry {
    const { timestamp, value } = this.#tables.exemplars;
    return {
      labels: exemplarLabels(findExemplarLabels(bytes, spans.end), textOf),
      value: value[row]!,
      ...(Number.isNaN(timestamp[row]!) ? {} : { timestamp: toInt64(timestamp[row]!) }),
    };
  }

  /** Finds the parts of a series, on later lines too if a string runs on there. */
  #locate(row: number, offset: number, line: Uint8Array): SeriesLine {
    const value = this.#tables.samples.value[row]!;
    let bytes = line;
    let spans = findSeries(bytes);
    if (spans === undefined) {
      bytes = this.#from(offset);
      spans = findSeries(bytes);
      if (spans === undefined) throw new Error(`the labels at byte ${offset} have no end`);
      this.#resumeBehind(this.#tables.samples.line[row]!, bytes, spans.end);
      const lineEnd = bytes.indexOf(LF, spans.end);
      if (lineEnd >= 0) bytes = bytes.subarray(0, lineEnd);
    }
    return { bytes, spans, value };
  }

  /** More than a line, for a string that may run on. */
  #from(offset: number): Uint8Array {
    return this.#text.slice(offset, Math.min(offset + LONGEST_READ, this.#text.byteLength));
  }

  #resumeBehind(line: number, bytes: Uint8Array, end: number): void {
    this.#resume = line + 1;
    for (let at = bytes.indexOf(LF); at >= 0 && at < end; at = bytes.indexOf(LF, at + 1))
      this.#resume++;
  }

  /** What comes behind a series: the next `_created` line, or metadata before it. */
  #ahead(row: number): Ahead {
    const { metadata, samples } = this.#tables;
    const created = this.#created.from(row + 1);
    const createdLine = created === undefined ? Infinity : samples.line[created]!;
    const line = metadata.line[this.#metadata] ?? Infinity;
    if (Math.min(createdLine, line) >= this.#stopLine) return undefined;
    if (created !== undefined && createdLine < line) {
      if (this.#peeked?.row !== created) this.#peeked = this.#peek(created);
      return { kind: 'created', series: this.#peeked.series };
    }
    if (line === Infinity || metadata.kind[this.#metadata] === META_EOF) return undefined;
    const found = findMetadata(this.#text.bytesOf(line));
    if (found === undefined) throw new Error(`the name on line ${line} has no end`);
    const { from, to } = found.name;
    return { kind: 'metadata', metadata: this.#metadataLine(this.#metadata, to - from) };
  }

  #peek(row: number): { readonly row: number; readonly series: SeriesLine } {
    const bytes = this.#text.bytesOf(this.#tables.samples.line[row]!);
    const spans = findSeries(bytes);
    if (spans === undefined) throw new Error(`the labels of sample ${row} have no end on its line`);
    return { row, series: { bytes, spans, value: this.#tables.samples.value[row]! } };
  }
}

function typeOf(code: number): MetricType {
  return code === TYPE_UNTYPED ? 'unknown' : METRIC_TYPES[code]!;
}

/** Decodes at once; in a text of one unit per byte, spans are cut out of it as they are. */
function textIn(bytes: Uint8Array): TextOf {
  const text = decoder.decode(bytes);
  if (text.length === bytes.length) return ({ from, to }) => text.slice(from, to);
  return ({ from, to }) => decoder.decode(bytes.subarray(from, to));
}
