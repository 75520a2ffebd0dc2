// A dump inside a string: the body field of an API's answer, a JSON log line, a logfmt field, one
// string per line as `jq -R` and Docker's json-file write them, the bytes literal of Python.
//
//   {"status": 200, "body": "# TYPE up gauge\nup{job=\"a\"} 1\n"}
//   {"log":"up 1\n","stream":"stdout"}
//
// All strings that open the same way (the same key, or no key) are read, one after the other.

import { Placer, type Line } from '../lines/line.ts';
import { isData } from '../lines/reading.ts';
import { decodeEscape, ESCAPE, LONGEST_ESCAPE } from './escapes.ts';
import { LineCollector } from './line-collector.ts';
import type { Head, LineWork, MakeWork, Next, Repair } from './repair.ts';

/** A string that begins like an exposition. */
const BEGINS = /(?<!\\)(["'])(?:\\[nr])*(?:# |[a-zA-Z_:][\w:]*(?:\{\w+=\\?["']| [-+]?[\d.NI]))/g;
const KEY = /"(?:[^"\\]|\\.){1,200}"[ \t]*:[ \t]*$/;
const FIELD = /[\w.-]{1,200}=$/;
const BARE_STRINGS = /^\s*(?:[[(]\s*(?:b?["']|$)|b?["'])/;
const ELEMENT = /(?:^|[[,(]|\bb)[ \t]*$/;
const MOST_OPENINGS = 8; // ways in which strings open that are tried
const MOST_TRIED = 500;
const CONTEXT = 400; // characters before the quote that can be its key

export const jsonString: Repair = {
  ids: ['json-string'],

  plan(head) {
    if (head.readings.some(isData)) return undefined;
    return openings(head)
      .map(reading)
      .find((make) => holdsData(head.after(make)));
  },
};

/** Metadata or labels are asked for, since a title such as "Panel 1" reads as a sample. */
function holdsData(inside: Head): boolean {
  const data = inside.lines.filter((_, row) => isData(inside.readings[row] ?? 'bad'));
  return data.some(({ text }) => /[#{]/.test(text)) && data.length * 2 >= inside.filled;
}

interface Opening {
  readonly pattern: RegExp;
  readonly quote: string;
}

function openings(head: Head): Opening[] {
  const isBare = BARE_STRINGS.test(head.lines.find(({ text }) => text.trim() !== '')?.text ?? '');
  const found = new Map<string, Opening>();
  let tried = 0;
  for (const text of head.bad)
    for (const match of text.matchAll(BEGINS)) {
      const opening = openingOf(text.slice(0, match.index), match[1] ?? '"', isBare);
      if (opening !== undefined) found.set(opening.pattern.source, opening);
      if (found.size === MOST_OPENINGS || ++tried === MOST_TRIED) return [...found.values()];
    }
  return [...found.values()];
}

/** `isBare`: the text begins with a string or an array of such, so that strings need no key. */
function openingOf(before: string, quote: string, isBare: boolean): Opening | undefined {
  const context = before.slice(-CONTEXT);
  const key = KEY.exec(context)?.[0] ?? FIELD.exec(context)?.[0];
  if (key === undefined && !(isBare && ELEMENT.test(context))) return undefined;
  const lead =
    key === undefined
      ? '(?:^|[[,(]|\\bb)[ \\t]*'
      : escapeLiteral(key).replace(/\\x3a(?:\\x20)*$/, '[ \\t]*:[ \\t]*');
  return { pattern: new RegExp(`${lead}${quote}`, 'g'), quote };
}

function escapeLiteral(text: string): string {
  return text.replace(/[^\w]/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function reading({ pattern, quote }: Opening): MakeWork {
  return (notes) => {
    const strings = new StringReader(pattern, quote, () => notes.add('json-string'));
    return strings;
  };
}

/** Reads strings wherever lines or pieces of lines end. */
class StringReader implements LineWork {
  #opening: RegExp;
  #quote: string;
  #count: () => void;
  #inside = false;
  #cut = ''; // an escape that the piece before ended in
  #pending = new LineCollector();

  constructor(opening: RegExp, quote: string, count: () => void) {
    this.#opening = opening;
    this.#quote = quote;
    this.#count = count;
  }

  take(line: Line, next: Next): void {
    const placer = new Placer(line);
    let at = 0;
    while (at < line.text.length) {
      if (!this.#inside) {
        this.#opening.lastIndex = at;
        const opening = this.#opening.exec(line.text);
        if (opening === null) break;
        at = opening.index + opening[0].length;
        this.#inside = true;
      }
      at = this.#readInside(line, at, placer, next);
    }
    // A line end inside of a string: not JSON's, but other languages have them.
    if (this.#inside && !line.more) this.#flush(line, placer, next);
  }

  end(next: Next): void {
    if (this.#pending.isEmpty) return;
    this.#pending.flush({ line: 1, column: 1 }, next);
    this.#count();
  }

  #flush(line: Line, placer: Placer, next: Next): void {
    this.#pending.flush(placer.at(line.text.length), next);
    this.#count();
  }

  /** Reads up to the end of the string or of the text; returns where it stopped. */
  #readInside(line: Line, start: number, placer: Placer, next: Next): number {
    const text = this.#cut + line.text;
    const shift = this.#cut.length;
    this.#cut = '';
    let at = start === 0 ? 0 : start + shift;
    const stop = new RegExp(`\\\\|${this.#quote}`, 'g');
    for (;;) {
      stop.lastIndex = at;
      const found = stop.exec(text)?.index ?? text.length;
      if (found > at) this.#pending.add(text.slice(at, found), placer.at(Math.max(0, at - shift)));
      if (found === text.length) return line.text.length;
      if (text[found] === this.#quote) {
        this.#inside = false;
        if (!this.#pending.isEmpty) {
          this.#pending.flush(placer.at(found - shift), next);
          this.#count();
        }
        return found - shift + 1;
      }
      ESCAPE.lastIndex = found;
      const escape = ESCAPE.exec(text)?.[0];
      if (line.more && text.length - found < LONGEST_ESCAPE) {
        this.#cut = text.slice(found);
        return line.text.length;
      }
      at = found + (escape?.length ?? 1);
      const place = placer.at(Math.max(0, found - shift));
      if (escape === undefined) this.#pending.add('\\', place);
      else if (escape !== '\\n') this.#pending.add(decodeEscape(escape), place);
      else {
        this.#pending.flush(place, next);
        this.#count();
      }
    }
  }
}
