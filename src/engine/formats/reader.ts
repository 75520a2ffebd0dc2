// Bytes in, tables out: the reader of both text dialects.
//
// Slices of any size are laid end to end in one buffer that keeps only what no complete line has
// used up. Each line goes the fast way if it is plain and the full way otherwise. Nothing stops
// the reading: a line that cannot be read is counted and told, and the next one begins.

import { CR, HASH, LF, NUL, isBlank } from '../bytes/ascii.ts';
import type { TextGrammar } from '../../model/dialect.ts';
import { DumpBuilder } from '../store/dump-builder.ts';
import type { Tables } from '../store/tables.ts';
import type { Fault } from './faults.ts';
import { FastSampleReader } from './fast-sample.ts';
import { FullSampleReader, SAMPLE_LOST, SAMPLE_NEED_MORE } from './full-sample.ts';
import { LineCursor } from './line-cursor.ts';
import {
  LINE_BAD,
  LINE_COMMENT,
  LINE_EOF,
  LINE_METADATA,
  LINE_NEED_MORE,
  MetadataReader,
} from './metadata-line.ts';

const FIRST_ROOM = 1 << 16;
const BOM = [0xef, 0xbb, 0xbf] as const;

export interface ReaderOptions {
  /** Off: every line goes the full way. For the test that both ways agree. */
  readonly fast?: boolean;
}

/** What is known while the reading goes on. Numbers never go down. */
export interface ReaderTotals {
  readonly lines: number;
  readonly samples: number;
  readonly series: number;
  /** Sample names and declared names so far: an upper bound of the families. */
  readonly families: number;
  readonly faults: number;
}

export class Reader {
  #grammar: TextGrammar;
  #builder = new DumpBuilder();
  #fast: FastSampleReader | undefined;
  #full: FullSampleReader;
  #meta: MetadataReader;
  #cursor = new LineCursor();

  #buffer = new Uint8Array(FIRST_ROOM);
  #start = 0; // first byte of the line that is not read yet
  #end = 0; // end of the bytes in the buffer
  #scanned = 0; // bytes before this hold no line feed of that line
  #line = 1;
  #bytes = 0;
  #blank = 0;
  #comments = 0;
  #metadata = 0;
  #bad = 0;
  #eofLine = 0;
  #afterEof = false;
  #endsWithLineFeed = false;

  constructor(grammar: TextGrammar, { fast = true }: ReaderOptions = {}) {
    this.#grammar = grammar;
    this.#fast = fast ? new FastSampleReader(this.#builder, grammar) : undefined;
    this.#full = new FullSampleReader(this.#builder, grammar);
    this.#meta = new MetadataReader(this.#builder, grammar);
  }

  get totals(): ReaderTotals {
    const { samples, series, faults, nameString } = this.#builder;
    return {
      lines: this.#line - 1,
      samples,
      series: series.length,
      families: nameString.length,
      faults: faults.length,
    };
  }

  /** Takes the next bytes of the dump, cut wherever. They are copied. */
  push(slice: Uint8Array): void {
    if (slice.length === 0) return;
    this.#bytes += slice.length;
    this.#endsWithLineFeed = slice[slice.length - 1] === LF;
    this.#append(slice);
    this.#readLines(false);
  }

  /** No more bytes. Returns the dump; the reader is spent. */
  end(): Tables {
    this.#readLines(true);
    const lines = this.#line - 1;
    const column = this.#lastColumn();
    if (this.#bytes > 0 && !this.#endsWithLineFeed) {
      const fault: Fault = this.#eofLine === lines ? 'eof-no-newline' : 'no-final-newline';
      this.#builder.faults.add(fault, lines, column, 1);
    }
    if (this.#grammar === 'openmetrics' && this.#eofLine === 0)
      this.#builder.faults.add('missing-eof', Math.max(1, lines), column, 1);
    const { samples } = this.#builder;
    return this.#builder.seal(this.#grammar, {
      lines,
      blank: this.#blank,
      comments: this.#comments,
      metadata: this.#metadata,
      samples,
      bad: this.#bad,
      endsWithLineFeed: this.#endsWithLineFeed,
      bytes: this.#bytes,
    });
  }

  /** Column of the last character that was read. */
  #lastColumn(): number {
    const c = this.#cursor;
    return c.end > c.start ? c.place(c.end - 1).column : 1;
  }

  #append(slice: Uint8Array): void {
    const used = this.#end - this.#start;
    if (this.#end + slice.length > this.#buffer.length) {
      const room = Math.max(this.#buffer.length, (used + slice.length) * 2);
      const target = room > this.#buffer.length ? new Uint8Array(room) : this.#buffer;
      target.set(this.#buffer.subarray(this.#start, this.#end), 0);
      this.#buffer = target;
      this.#scanned -= this.#start;
      this.#start = 0;
      this.#end = used;
    }
    this.#buffer.set(slice, this.#end);
    this.#end += slice.length;
  }

  #readLines(final: boolean): void {
    const c = this.#cursor;
    const buffer = this.#buffer;
    c.bytes = buffer;
    c.limit = this.#end;
    c.final = final;
    if (this.#line === 1 && this.#start < this.#end && this.#isBomCut(final)) return;
    while (this.#start < this.#end) {
      let feed = buffer.indexOf(LF, Math.max(this.#scanned, this.#start));
      if (feed < 0 || feed >= this.#end) {
        this.#scanned = this.#end;
        if (!final) return;
        feed = this.#end;
      }
      c.begin(this.#start, feed, this.#line);
      if (!this.#readLine(c)) {
        this.#scanned = feed; // the string that is open here needs the next slice
        return;
      }
      this.#line += this.#feedsWithin(c, feed) + 1;
      this.#start = this.#scanned = c.end + 1;
      if (c.end >= this.#end) this.#start = this.#scanned = this.#end;
    }
  }

  /** Line feeds that a string carried over: the line ended later than it should have. */
  #feedsWithin(c: LineCursor, feed: number): number {
    let feeds = 0;
    for (let at = feed; at < c.end; at = c.bytes.indexOf(LF, at + 1)) feeds++;
    return feeds;
  }

  /** Reads one line. False: it cannot be read before more bytes come. */
  #readLine(c: LineCursor): boolean {
    const { bytes } = c;
    if (this.#fast !== undefined && this.#eofLine === 0 && this.#fast.read(c)) return true;
    if (c.line === 1) this.#skipBom(c);
    if (this.#eofLine > 0 && !this.#afterEof) {
      this.#afterEof = true;
      this.#builder.faults.add('after-eof', c.line, 1, 1);
    }
    let at = c.start;
    if (bytes[at] === NUL && at < c.end) {
      this.#builder.faults.add('nul-at-line-start', c.line, 1, 1);
      while (at < c.end && bytes[at] === NUL) at++;
      c.start = at;
      c.at = at;
    }
    while (at < c.end && isBlank(bytes[at]!)) at++;
    if (at >= c.end || (bytes[at] === CR && at + 1 === c.end)) this.#blankLine(c, at);
    else if (bytes[at] === HASH) return this.#metadataLine(c);
    else {
      c.at = c.start;
      const outcome = this.#full.read(c);
      if (outcome === SAMPLE_NEED_MORE) return false;
      if (outcome === SAMPLE_LOST) this.#bad++;
    }
    return true;
  }

  #blankLine(c: LineCursor, at: number): void {
    this.#blank++;
    const { faults } = this.#builder;
    if (at < c.end) faults.add('carriage-return', c.line, at - c.start + 1, 1);
    if (this.#grammar === 'openmetrics') faults.add('blank-line', c.line, 1, 1);
  }

  #metadataLine(c: LineCursor): boolean {
    c.at = c.start;
    switch (this.#meta.read(c)) {
      case LINE_EOF:
        if (this.#eofLine === 0) this.#eofLine = c.line;
        this.#metadata++;
        break;
      case LINE_METADATA:
        this.#metadata++;
        break;
      case LINE_BAD:
        this.#bad++;
        break;
      case LINE_COMMENT:
        this.#comments++;
        break;
      case LINE_NEED_MORE:
        return false;
    }
    return true;
  }

  #skipBom(c: LineCursor): void {
    for (let i = 0; i < BOM.length; i++) if (c.bytes[c.start + i] !== BOM[i]) return;
    this.#builder.faults.add('bom', 1, 1, 1);
    c.begin(c.start + BOM.length, c.end, c.line);
  }

  /** The first bytes may be the beginning of a byte order mark: wait for all three. */
  #isBomCut(final: boolean): boolean {
    const have = this.#end - this.#start;
    return !final && have < BOM.length && this.#buffer[this.#start] === BOM[0];
  }
}
