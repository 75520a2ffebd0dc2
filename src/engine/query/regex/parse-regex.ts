// Regular expressions as RE2 reads them (https://github.com/google/re2/wiki/Syntax), the syntax
// of PromQL and of relabelling. Back references and look-around do not exist in it, and that is
// what lets every expression be matched in linear time.

import { badQuery, type BadQuery } from '../bad-query.ts';
import { ANY, NOT_LINE_FEED, withBothCases } from './char-set.ts';
import { readBracket } from './parse-bracket.ts';
import { readClassEscape, readLiteralEscape } from './parse-escape.ts';
import { RegexCursor, RegexFault } from './regex-cursor.ts';
import type { Place, Syntax } from './syntax.ts';

const MOST_REPEATS = 1000; // as RE2
const MOST_NESTED = 1000; // as RE2

interface Flags {
  readonly foldCase: boolean; // i
  readonly lines: boolean; // m
  readonly dotIsAny: boolean; // s
  readonly lazy: boolean; // U
}

/** Flags set from the start. PromQL sets `dotIsAny`, the search of a text does not need to. */
export type StartFlags = Partial<Pick<Flags, 'dotIsAny' | 'foldCase'>>;

export function parseRegex(source: string, start: StartFlags = {}): Syntax | BadQuery {
  const flags = { foldCase: false, lines: false, dotIsAny: false, lazy: false, ...start };
  const parser = new RegexParser(source, flags);
  try {
    return parser.all();
  } catch (error) {
    if (error instanceof RegexFault) return badQuery(error.problem, error.at);
    throw error;
  }
}

class RegexParser {
  readonly #cursor: RegexCursor;
  #flags: Flags;
  #depth = 0;

  constructor(source: string, flags: Flags) {
    this.#cursor = new RegexCursor(source);
    this.#flags = flags;
  }

  all(): Syntax {
    const syntax = this.#choice();
    if (!this.#cursor.atEnd()) throw this.#cursor.fault('regex-paren-unopened');
    return syntax;
  }

  /** Options up to the closing parenthesis or the end. */
  #choice(): Syntax {
    const options = [this.#sequence()];
    while (this.#cursor.take('|')) options.push(this.#sequence());
    return options.length === 1 ? options[0]! : { kind: 'choice', options };
  }

  #sequence(): Syntax {
    const items: Syntax[] = [];
    const cursor = this.#cursor;
    for (;;) {
      if (cursor.atEnd() || cursor.sees('|') || cursor.sees(')')) break;
      if (cursor.take('\\Q')) {
        while (!cursor.atEnd() && !cursor.take('\\E')) items.push(this.#literal(cursor.next()));
      } else {
        const item = this.#item();
        if (item === undefined) continue;
        items.push(item);
      }
      // After \Q…\E it is the last character that is repeated.
      const last = items.pop();
      if (last !== undefined) items.push(this.#repeated(last));
    }
    return items.length === 1 ? items[0]! : { kind: 'sequence', items };
  }

  /** One item, or nothing for a group of flags alone. */
  #item(): Syntax | undefined {
    const cursor = this.#cursor;
    const at = cursor.at;
    if (cursor.take('(')) return this.#group(at);
    if (cursor.take('['))
      return { kind: 'set', set: readBracket(cursor, at, this.#flags.foldCase) };
    if (cursor.take('.')) return { kind: 'set', set: this.#flags.dotIsAny ? ANY : NOT_LINE_FEED };
    if (cursor.take('^')) return place(this.#flags.lines ? 'line-start' : 'text-start');
    if (cursor.take('$')) return place(this.#flags.lines ? 'line-end' : 'text-end');
    if (cursor.take('\\b')) return place('word-edge');
    if (cursor.take('\\B')) return place('no-word-edge');
    if (cursor.take('\\A')) return place('text-start');
    if (cursor.take('\\z')) return place('text-end');
    if (cursor.sees('\\')) {
      const set = readClassEscape(cursor, this.#flags.foldCase);
      if (set !== undefined) return { kind: 'set', set };
      return this.#literal(readLiteralEscape(cursor));
    }
    if (cursor.sees('*') || cursor.sees('+') || cursor.sees('?')) {
      throw cursor.fault('regex-nothing-to-repeat');
    }
    return this.#literal(cursor.next());
  }

  #repeated(item: Syntax): Syntax {
    const bounds = this.#bounds();
    if (bounds === undefined) return item;
    const lazy = this.#cursor.take('?');
    const at = this.#cursor.at;
    if (this.#bounds() !== undefined) throw new RegexFault('regex-repeat-repeated', at);
    return { kind: 'repeat', item, ...bounds, greedy: lazy === this.#flags.lazy };
  }

  #bounds(): { min: number; max: number } | undefined {
    const cursor = this.#cursor;
    if (cursor.take('*')) return { min: 0, max: Infinity };
    if (cursor.take('+')) return { min: 1, max: Infinity };
    if (cursor.take('?')) return { min: 0, max: 1 };
    // Braces that hold no numbers are literal.
    const at = cursor.at;
    const counts = cursor.takePattern(/\{(\d+)(,?)(\d*)\}/y);
    if (counts === undefined || (counts[2] === '' && counts[3] !== '')) {
      cursor.at = at;
      return undefined;
    }
    const min = Number(counts[1]);
    const max = counts[2] === '' ? min : counts[3] === '' ? Infinity : Number(counts[3]);
    const most = max === Infinity ? min : max;
    if (most > MOST_REPEATS || min > max) throw new RegexFault('regex-repeat-too-large', at);
    return { min, max };
  }

  /** What follows an opening parenthesis; `at` is where that stands. */
  #group(at: number): Syntax | undefined {
    const cursor = this.#cursor;
    const outer = this.#flags;
    if (cursor.sees('?')) {
      if (cursor.takePattern(/\?(?:=|!|<=|<!)/y)) throw new RegexFault('regex-look-around', at);
      const named = cursor.takePattern(/\?P?<\w+>/y);
      if (named === undefined) {
        const flags = cursor.takePattern(/\?([imsU]*)(?:-([imsU]+))?([:)])/y);
        if (flags === undefined) throw new RegexFault('regex-group-unknown', at);
        this.#flags = withFlags(outer, flags[1]!, flags[2] ?? '');
        if (flags[3] === ')') return undefined; // for what follows in the group around it
      }
    }
    if (++this.#depth > MOST_NESTED) throw new RegexFault('regex-too-large', at);
    const inner = this.#choice();
    if (!cursor.take(')')) throw new RegexFault('regex-paren-open', at);
    this.#depth--;
    this.#flags = outer;
    return inner;
  }

  #literal(codePoint: number): Syntax {
    const set = [codePoint, codePoint];
    return { kind: 'set', set: this.#flags.foldCase ? withBothCases(set) : set };
  }
}

function place(kind: Place): Syntax {
  return { kind: 'place', place: kind };
}

function withFlags(flags: Flags, on: string, off: string): Flags {
  const set = (flag: string, now: boolean) => (on.includes(flag) || now) && !off.includes(flag);
  return {
    foldCase: set('i', flags.foldCase),
    lines: set('m', flags.lines),
    dotIsAny: set('s', flags.dotIsAny),
    lazy: set('U', flags.lazy),
  };
}
