// Gathers places into findings: one finding = rule + family + parameters.

import { MAX_PLACES, type Params } from '../../model/finding.ts';
import type { Cause } from '../consumers/consumer.ts';
import type { Part, Rule } from './rule.ts';

/** A place before its columns are known: a part of a line, or a column told by the reader. */
export interface RawPlace {
  readonly line: number; // body line
  readonly part: Part;
  readonly column?: number; // 1-based, code points
  readonly extent?: number;
}

export interface RawFinding {
  readonly rule: Rule;
  readonly family: string;
  readonly params: Params;
  count: number;
  readonly places: RawPlace[];
  /** Body lines concerned, as reported, at most `MOST_LINES_A_FINDING`. */
  readonly lines: number[];
  readonly causes: Set<Cause>;
}

/** Findings of one rule beyond this many are counted, not kept: nobody reads a million rows. */
const MOST_FINDINGS_A_RULE = 2000;
/** The margin of the source shows this many lines of one finding. */
const MOST_LINES_A_FINDING = 50_000;

export class FindingCollector {
  readonly findings: RawFinding[] = [];
  /** Findings that were counted and not kept. */
  dropped = 0;
  #rule!: Rule;
  #of = new Map<string, RawFinding>();
  #overflow = new Set<string>();
  #last: RawFinding | undefined;

  /** The findings that follow are this rule's. */
  begin(rule: Rule): void {
    this.#rule = rule;
    this.#of = new Map();
    this.#overflow = new Set();
    this.#last = undefined;
  }

  add(family: string, params: Params, place: RawPlace, causes: readonly Cause[]): void {
    const known = this.#known(family, params);
    if (known === undefined) {
      this.#open(keyOf(family, params), family, params, place, causes);
      return;
    }
    known.count++;
    for (const cause of causes) known.causes.add(cause);
    if (known.lines.length < MOST_LINES_A_FINDING) known.lines.push(place.line);
    insertInOrder(known.places, place);
  }

  /** A rule that reports many lines of one finding with one params object needs no key for it. */
  #known(family: string, params: Params): RawFinding | undefined {
    const last = this.#last;
    if (last?.params === params && last.family === family) return last;
    return (this.#last = this.#of.get(keyOf(family, params)));
  }

  #open(
    key: string,
    family: string,
    params: Params,
    place: RawPlace,
    causes: readonly Cause[],
  ): void {
    if (this.#of.size >= MOST_FINDINGS_A_RULE) {
      if (this.#overflow.size < MOST_FINDINGS_A_RULE * 10 && !this.#overflow.has(key)) {
        this.#overflow.add(key);
        this.dropped++;
      }
      return;
    }
    const finding = {
      rule: this.#rule,
      family,
      params,
      count: 1,
      places: [place],
      lines: [place.line],
      causes: new Set(causes),
    };
    this.#of.set(key, finding);
    this.findings.push(finding);
  }
}

/** Rules may report in any order; the first places in file order are kept. */
function insertInOrder(places: RawPlace[], place: RawPlace): void {
  const last = places[places.length - 1]!;
  if (!isBefore(place, last)) {
    if (places.length < MAX_PLACES) places.push(place);
    return;
  }
  const at = places.findIndex((known) => isBefore(place, known));
  places.splice(at, 0, place);
  if (places.length > MAX_PLACES) places.pop();
}

function isBefore(a: RawPlace, b: RawPlace): boolean {
  return a.line < b.line || (a.line === b.line && (a.column ?? 0) < (b.column ?? 0));
}

function keyOf(family: string, params: Params): string {
  let key = family;
  for (const name in params) key += `\u0000${name}\u0000${params[name]}`;
  return key;
}
