// Lines that begin with `#`: TYPE, HELP, UNIT, EOF and comments.
//
// Prometheus text: `#`, blanks, keyword, blanks, name, one blank, text. The text is taken as it
// stands, which is why a second blank before a type word breaks it.
// OpenMetrics: the same with exactly one space everywhere; any other line with `#` is an error.

import {
  BACKSLASH,
  CLASS,
  CR,
  LF,
  LOWER_N,
  NAME_REST,
  NAME_START,
  QUOTE,
  SPACE,
  asciiText,
  isBlank,
  isLegacyName,
} from '../bytes/ascii.ts';
import { isUtf8 } from '../bytes/utf8.ts';
import type { TextGrammar } from '../../model/dialect.ts';
import { NONE } from '../../model/ids.ts';
import { METRIC_TYPES, TYPE_INVALID } from '../../model/metric-type.ts';
import type { DumpBuilder } from '../store/dump-builder.ts';
import { META_EOF, META_HELP, META_TYPE, META_UNIT } from '../store/tables.ts';
import type { Fault } from './faults.ts';
import type { LineCursor } from './line-cursor.ts';
import { isLookalike, isTypeAlone } from './lookalike.ts';
import { QUOTED_NEED_MORE, QUOTED_OK, QuotedReader } from './quoted.ts';

export const LINE_COMMENT = 0;
export const LINE_METADATA = 1;
export const LINE_BAD = 2;
export const LINE_EOF = 3;
/** A quoted name is open at the end of what is there: ask again with more. */
export const LINE_NEED_MORE = 4;

const KEYWORDS = ['TYPE', 'HELP', 'UNIT', 'EOF'] as const;
type Keyword = (typeof KEYWORDS)[number];
const TEXT_WORDS: ReadonlySet<string> = new Set([
  'counter',
  'gauge',
  'histogram',
  'summary',
  'untyped',
]);
const OM_WORDS = new Set([
  'counter',
  'gauge',
  'histogram',
  'summary',
  'unknown',
  'gaugehistogram',
  'info',
  'stateset',
]);
const LONGEST_LOOKALIKE = 256; // bytes of a comment that is shown
const LONGEST_WORD = 64; // a type word that is longer is cut in the finding

export class MetadataReader {
  #builder: DumpBuilder;
  #openMetrics: boolean;
  #quoted = new QuotedReader();
  #cursor!: LineCursor;
  #scratch = new Uint8Array(1 << 10);
  #name = NONE;

  constructor(builder: DumpBuilder, grammar: TextGrammar) {
    this.#builder = builder;
    this.#openMetrics = grammar === 'openmetrics';
  }

  /** Reads a line whose first byte that is no blank is `#`. Leaves the cursor at its end. */
  read(c: LineCursor): number {
    this.#cursor = c;
    this.#name = NONE;
    const firstFault = this.#builder.faults.length;
    const outcome = this.#line(c);
    if (outcome === LINE_NEED_MORE) {
      this.#builder.faults.rewind(firstFault);
      return outcome;
    }
    this.#builder.faults.attribute(firstFault, this.#name, NONE);
    c.at = c.end;
    return outcome;
  }

  #line(c: LineCursor): number {
    if (c.skipBlanks() > 0) this.#fault('leading-blank-comment', c.start, c.at);
    const hash = c.at++;
    const blankAt = c.at;
    const blanks = c.skipBlanks();
    const keywordAt = c.at;
    const keyword = this.#keyword(c);
    if (keyword === undefined || blanks === 0) return this.#comment(c, hash);
    c.at = keywordAt + keyword.length;
    if (keyword === 'EOF') return this.#eof(c, hash, keywordAt, blanks);
    // Without a blank behind the keyword both formats see a comment, or nothing they know.
    if (!isBlank(c.peek()) || c.atEnd()) return this.#comment(c, hash);
    if (keyword === 'UNIT' && !this.#openMetrics) {
      this.#fault('unit-in-text', keywordAt, c.at);
      return LINE_COMMENT;
    }
    if (blanks > 1 || c.bytes[blankAt] !== SPACE)
      this.#fault('meta-blank-before-name', blankAt, keywordAt);
    return this.#metadata(c, keyword);
  }

  #metadata(c: LineCursor, keyword: Exclude<Keyword, 'EOF'>): number {
    const blankAt = c.at;
    const blanks = c.skipBlanks();
    if (blanks > 1 || c.bytes[blankAt] !== SPACE)
      this.#fault('meta-blank-before-name', blankAt, c.at);
    const lower = keyword.toLowerCase() as 'type' | 'help' | 'unit';
    if (c.atEnd() || c.peek() === CR) {
      this.#fault(`${lower}-no-name`, c.start, c.end);
      return LINE_BAD;
    }
    const at = c.at;
    const name = this.#readName(c);
    if (name === LINE_NEED_MORE) return name;
    if (name === LINE_BAD) {
      const fault = keyword === 'HELP' ? 'help-bad-start' : (`${lower}-bad-name` as Fault);
      this.#fault(fault, at, Math.max(at + 1, c.tokenEnd()), this.#token(c, at));
      return LINE_BAD;
    }
    if (!c.atEnd() && !isBlank(c.peek()) && c.peek() !== CR) {
      // The lexers take the valid prefix for the name and the rest for the text.
      this.#fault(`${lower}-bad-name`, at, c.tokenEnd(), this.#token(c, at));
      if (keyword !== 'HELP') return LINE_BAD;
    }
    switch (keyword) {
      case 'TYPE':
        return this.#type(c);
      case 'HELP':
        return this.#help(c);
      case 'UNIT':
        return this.#unit(c);
    }
  }

  #type(c: LineCursor): number {
    const blankAt = c.at;
    const blanks = c.skipBlanks();
    let end = c.end;
    if (end > c.at && c.bytes[end - 1] === CR) {
      this.#fault('carriage-return', end - 1, end);
      end--;
    }
    if (c.at >= end) {
      this.#fault('type-no-word', c.start, c.end);
      return this.#add(META_TYPE, TYPE_INVALID);
    }
    if (blanks > 1) this.#fault('type-blank-before', blankAt, c.at);
    else if (this.#openMetrics && c.bytes[blankAt] !== SPACE) this.#fault('tab', blankAt, c.at);
    const at = c.at;
    let wordEnd = at;
    while (wordEnd < end && !isBlank(c.bytes[wordEnd]!)) wordEnd++;
    let rest = wordEnd;
    while (rest < end && isBlank(c.bytes[rest]!)) rest++;
    if (rest < end) this.#fault('type-extra-words', wordEnd, end);
    else if (wordEnd < end) this.#fault('type-blank-after', wordEnd, end);
    return this.#add(META_TYPE, this.#typeCode(c, at, wordEnd));
  }

  #typeCode(c: LineCursor, at: number, end: number): number {
    const word = asciiText(c.bytes, at, Math.min(end, at + LONGEST_WORD));
    const lower = word.toLowerCase().replace('gauge_histogram', 'gaugehistogram');
    const known = TEXT_WORDS.has(lower) || OM_WORDS.has(lower);
    const detail = this.#builder.strings.internText(word);
    if (!known) this.#fault('type-word', at, end, detail);
    else if (lower !== word) this.#fault('type-case', at, end, detail);
    else if (this.#openMetrics && !OM_WORDS.has(word)) this.#fault('type-prom-word', at, end);
    else if (!this.#openMetrics && word === 'gaugehistogram')
      this.#fault('type-gaugehistogram', at, end, detail);
    else if (!this.#openMetrics && !TEXT_WORDS.has(word))
      this.#fault('type-om-word', at, end, detail);
    return known ? METRIC_TYPES.indexOf(lower as (typeof METRIC_TYPES)[number]) : TYPE_INVALID;
  }

  #help(c: LineCursor): number {
    let end = c.end;
    if (end > c.at && c.bytes[end - 1] === CR) {
      this.#fault('carriage-return-help', end - 1, end);
      end--;
    }
    if (c.at >= end) {
      this.#fault('help-no-text', c.start, c.end);
      return this.#add(META_HELP, this.#builder.strings.internText(''));
    }
    // In text any run of blanks may stand before the docstring; in OpenMetrics it is part of it.
    if (this.#openMetrics) {
      if (c.peek() !== SPACE) this.#fault('tab', c.at, c.at + 1);
      if (isBlank(c.peek())) c.at++;
    } else c.skipBlanks();
    const textAt = Math.min(c.at, end);
    if (!isUtf8(c.bytes, textAt, end)) this.#fault('invalid-utf8-help', textAt, end);
    return this.#add(META_HELP, this.#helpText(c, textAt, end));
  }

  #helpText(c: LineCursor, at: number, end: number): number {
    const { bytes } = c;
    if (end - at > this.#scratch.length) this.#scratch = new Uint8Array((end - at) * 2);
    let size = 0;
    for (let i = at; i < end; i++) {
      const byte = bytes[i]!;
      if (byte !== BACKSLASH) {
        this.#scratch[size++] = byte;
        continue;
      }
      const next = i + 1 < end ? bytes[i + 1]! : LF;
      if (next === BACKSLASH || next === LOWER_N || next === QUOTE) {
        if (next === QUOTE && !this.#openMetrics) this.#fault('help-escape-quote', i, i + 2);
        this.#scratch[size++] = next === LOWER_N ? LF : next;
        i++;
      } else {
        this.#fault(next === LF ? 'help-trailing-backslash' : 'help-escape', i, i + 2);
        this.#scratch[size++] = byte;
      }
    }
    return this.#builder.strings.intern(this.#scratch, 0, size);
  }

  #unit(c: LineCursor): number {
    let end = c.end;
    if (end > c.at && c.bytes[end - 1] === CR) {
      this.#fault('carriage-return', end - 1, end);
      end--;
    }
    if (c.at >= end) {
      this.#fault('unit-no-text', c.start, c.end);
      return this.#add(META_UNIT, this.#builder.strings.internText(''));
    }
    if (c.peek() !== SPACE) this.#fault('tab', c.at, c.at + 1);
    c.at++;
    const at = c.at;
    for (let i = at; i < end; i++)
      if (isBlank(c.bytes[i]!)) {
        this.#fault('unit-extra-words', i, end);
        break;
      }
    return this.#add(META_UNIT, this.#builder.strings.intern(c.bytes, at, Math.max(at, end)));
  }

  #eof(c: LineCursor, hash: number, keywordAt: number, blanks: number): number {
    const strict = hash === c.start && blanks === 1 && c.bytes[hash + 1] === SPACE;
    if (!this.#openMetrics) {
      if (strict && c.atEnd()) this.#fault('eof-in-text', keywordAt, c.end);
      return LINE_COMMENT;
    }
    if (c.peek() === CR && c.at + 1 === c.end && strict) {
      this.#fault('carriage-return', c.at, c.end);
    } else if (!strict || !c.atEnd()) return this.#comment(c, hash);
    this.#builder.metadata(META_EOF, NONE, NONE, c.line, c.end - c.start + 1);
    return LINE_EOF;
  }

  #comment(c: LineCursor, hash: number): number {
    if (c.end > c.at && c.bytes[c.end - 1] === CR)
      this.#fault('carriage-return-help', c.end - 1, c.end);
    if (this.#openMetrics) {
      this.#fault(isTypeAlone(c, hash) ? 'type-alone' : 'comment', hash, c.end);
      return LINE_BAD;
    }
    if (!isUtf8(c.bytes, hash, c.end)) this.#fault('invalid-utf8-comment', hash, c.end);
    if (isLookalike(c, hash)) {
      const fault = isTypeAlone(c, hash) ? 'type-alone' : 'comment-lookalike';
      const detail = this.#builder.strings.intern(
        c.bytes,
        hash,
        Math.min(c.end, hash + LONGEST_LOOKALIKE),
      );
      this.#fault(fault, hash, c.end, detail);
    }
    return LINE_COMMENT;
  }

  #keyword(c: LineCursor): Keyword | undefined {
    for (const keyword of KEYWORDS) {
      let same = c.at + keyword.length <= c.end;
      for (let i = 0; same && i < keyword.length; i++)
        same = c.bytes[c.at + i] === keyword.charCodeAt(i);
      const after = c.at + keyword.length;
      if (same && (after === c.end || isBlank(c.bytes[after]!) || c.bytes[after] === CR))
        return keyword;
    }
    return undefined;
  }

  /** LINE_METADATA: there is a name. */
  #readName(c: LineCursor): number {
    const { strings } = this.#builder;
    const at = c.at;
    if (c.peek() === QUOTE) {
      c.at++;
      // In the text format a name may run over line feeds, as a label value may.
      const outcome = this.#quoted.read(c, !this.#openMetrics);
      if (outcome === QUOTED_NEED_MORE) return LINE_NEED_MORE;
      if (outcome !== QUOTED_OK) return LINE_BAD;
      this.#name = strings.intern(this.#quoted.text, 0, this.#quoted.length);
      const legacy = isLegacyName(strings.bytes(this.#name), NAME_START, NAME_REST);
      this.#fault(legacy ? 'meta-quoted-legacy' : 'meta-quoted-name', at, c.at, this.#name);
      if (this.#quoted.lineFeed >= 0)
        this.#fault('newline-in-quoted-name', at, this.#quoted.lineFeed);
      if (!isUtf8(c.bytes, at, c.at)) this.#fault('invalid-utf8-name', at, c.at);
      return LINE_METADATA;
    }
    if ((CLASS[c.peek()]! & NAME_START) === 0) return LINE_BAD;
    while (c.at < c.end && (CLASS[c.bytes[c.at]!]! & NAME_REST) !== 0) c.at++;
    this.#name = strings.intern(c.bytes, at, c.at);
    return LINE_METADATA;
  }

  /** What stands at `at` up to the next blank. */
  #token(c: LineCursor, at: number): number {
    const end = Math.min(c.tokenEnd(), at + LONGEST_WORD);
    return this.#builder.strings.intern(c.bytes, at, end);
  }

  #add(kind: number, value: number): number {
    const c = this.#cursor;
    this.#builder.metadata(kind, this.#name, value, c.line, c.end - c.start + 1);
    return LINE_METADATA;
  }

  #fault(fault: Fault, at: number, to: number, detail: number = NONE): void {
    const { line, column } = this.#cursor.place(at);
    let extent = 0;
    for (let i = at; i < to; i++) if ((this.#cursor.bytes[i]! & 0xc0) !== 0x80) extent++;
    this.#builder.faults.add(fault, line, column, extent, detail);
  }
}
