// A regular expression as a list of instructions, after Thompson.
//
//   a(b|c)*   0 SET a → 1    1 SPLIT 2, 6    2 SPLIT 3, 4    3 SET b → 1    4 SET c → 1    6 MATCH
//
// Of a SPLIT the first way is the one that the expression prefers.

import { badQuery, type BadQuery } from '../bad-query.ts';
import type { CharSet } from './char-set.ts';
import { parseRegex, type StartFlags } from './parse-regex.ts';
import type { Place, Syntax } from './syntax.ts';

export const OP_MATCH = 0;
export const OP_SET = 1; // go on to `next` with a character of `sets[argument]`
export const OP_SPLIT = 2; // go on to `next` or to `argument`
export const OP_PLACE = 3; // go on to `next` where the place is PLACES[argument]

export const PLACES: readonly Place[] = [
  'text-start',
  'text-end',
  'line-start',
  'line-end',
  'word-edge',
  'no-word-edge',
];

export interface Program {
  readonly start: number;
  readonly op: readonly number[];
  readonly next: readonly number[];
  readonly argument: readonly number[];
  readonly sets: readonly CharSet[];
  /** Whether a match depends on what stands around it. */
  readonly hasPlaces: boolean;
}

/** a{1000} is a thousand instructions; so many make a state of the matcher 400 kB at worst. */
const MOST_INSTRUCTIONS = 100_000;

export function compileRegex(source: string, flags?: StartFlags): Program | BadQuery {
  const syntax = parseRegex(source, flags);
  if (syntax.kind === 'bad-query') return syntax;
  const size = measure(syntax);
  if (size >= MOST_INSTRUCTIONS) return badQuery('regex-too-large', 0);
  const writer = new Writer();
  const match = writer.add(OP_MATCH, 0, 0);
  const start = writer.write(syntax, match);
  const { op, next, argument, sets, hasPlaces } = writer;
  return { start, op, next, argument, sets, hasPlaces };
}

/** At most how many instructions `write` makes of it. */
function measure(syntax: Syntax): number {
  switch (syntax.kind) {
    case 'set':
    case 'place':
      return 1;
    case 'sequence':
      return syntax.items.reduce((sum, item) => sum + measure(item), 1);
    case 'choice':
      return syntax.options.reduce((sum, option) => sum + measure(option) + 1, 1);
    case 'repeat': {
      const times = syntax.max === Infinity ? syntax.min + 1 : syntax.max;
      return times * (measure(syntax.item) + 1) + 1;
    }
  }
}

class Writer {
  readonly op: number[] = [];
  readonly next: number[] = [];
  readonly argument: number[] = [];
  readonly sets: CharSet[] = [];
  hasPlaces = false;

  add(op: number, next: number, argument: number): number {
    this.op.push(op);
    this.next.push(next);
    this.argument.push(argument);
    return this.op.length - 1;
  }

  /** Writes `syntax` so that it goes on to `next`; answers where it begins. Last part first. */
  write(syntax: Syntax, next: number): number {
    switch (syntax.kind) {
      case 'set':
        return this.add(OP_SET, next, this.sets.push(syntax.set) - 1);
      case 'place':
        this.hasPlaces = true;
        return this.add(OP_PLACE, next, PLACES.indexOf(syntax.place));
      case 'sequence':
        return syntax.items.reduceRight((after, item) => this.write(item, after), next);
      case 'choice': {
        const options = syntax.options.map((option) => this.write(option, next));
        return options.reduceRight((rest, first) => this.add(OP_SPLIT, first, rest));
      }
      case 'repeat':
        return this.#repeat(syntax, next);
    }
  }

  #repeat(syntax: Syntax & { kind: 'repeat' }, next: number): number {
    const { item, min, max, greedy } = syntax;
    const split = (inside: number) =>
      greedy ? this.add(OP_SPLIT, inside, next) : this.add(OP_SPLIT, next, inside);
    let start = next;
    if (max === Infinity) {
      start = split(next);
      const inside = this.write(item, start);
      if (greedy) this.next[start] = inside;
      else this.argument[start] = inside;
    } else {
      for (let extra = min; extra < max; extra++) start = split(this.write(item, start));
    }
    for (let left = min; left > 0; left--) start = this.write(item, start);
    return start;
  }
}
