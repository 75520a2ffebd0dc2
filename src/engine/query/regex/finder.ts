// Says where a regular expression matches: the leftmost match, and of those that begin there the
// one that the expression prefers (PikeVM). Slower than the matcher, so it is asked only about
// lines that are known to match.

import { contains } from './char-set.ts';
import { codePointAt, sizeAt } from './code-points.ts';
import { OP_MATCH, type Program } from './program.ts';
import { EDGE, kindOf, Reach } from './surroundings.ts';

/** Threads in the order of preference: an instruction and where its match would begin. */
class Threads {
  readonly #instruction: Uint32Array;
  readonly #begin: Float64Array;
  length = 0;

  constructor(room: number) {
    this.#instruction = new Uint32Array(room);
    this.#begin = new Float64Array(room);
  }

  add(instruction: number, begin: number): void {
    this.#instruction[this.length] = instruction;
    this.#begin[this.length++] = begin;
  }

  instructionOf(thread: number): number {
    return this.#instruction[thread]!;
  }

  beginOf(thread: number): number {
    return this.#begin[thread]!;
  }
}

export class RegexFinder {
  readonly #program: Program;
  readonly #reach: Reach;
  #now: Threads;
  #then: Threads;
  /** Of the match found last, in bytes. */
  begin = 0;
  end = 0;
  /** Characters read, over all calls: what a caller may budget by. */
  read = 0;

  constructor(program: Program) {
    this.#program = program;
    this.#reach = new Reach(program);
    this.#now = new Threads(program.op.length + 1);
    this.#then = new Threads(program.op.length + 1);
  }

  /**
   * Looks for the first match in `bytes` that begins at `from` or later. Yields now and then, for
   * the caller to stop or go on; ends with whether there is one, then in `begin` and `end`.
   */
  *find(bytes: Uint8Array, from: number): Generator<undefined, boolean> {
    let found = false;
    this.#now.length = 0;
    let before = from === 0 ? EDGE : kindOf(codePointBefore(bytes, from));
    for (let at = from; ;) {
      const ended = at >= bytes.length;
      const codePoint = ended ? 0 : codePointAt(bytes, at);
      const after = ended ? EDGE : kindOf(codePoint);
      // A match that begins later is less welcome than all that have begun.
      if (!found) this.#now.add(this.#program.start, at);
      found = this.#step(codePoint, at, before, after, ended) || found;
      if (ended || (found && this.#now.length === 0)) return found;
      before = after;
      at += sizeAt(bytes, at);
      if ((++this.read & 0xffff) === 0) yield undefined;
    }
  }

  /** Moves every thread over one character; answers whether a match ended before it. */
  #step(
    codePoint: number,
    at: number,
    kindBefore: number,
    kindAfter: number,
    ended: boolean,
  ): boolean {
    const { op, next, argument, sets } = this.#program;
    const now = this.#now;
    const then = this.#then;
    then.length = 0;
    this.#now = then;
    this.#then = now;
    this.#reach.clear();
    for (let thread = 0; thread < now.length; thread++) {
      const begin = now.beginOf(thread);
      for (const found of this.#reach.follow(now.instructionOf(thread), kindBefore, kindAfter)) {
        if (op[found] === OP_MATCH) {
          this.begin = begin;
          this.end = at;
          return true; // what comes after is less preferred
        }
        if (!ended && contains(sets[argument[found]!]!, codePoint)) then.add(next[found]!, begin);
      }
    }
    return false;
  }
}

function codePointBefore(bytes: Uint8Array, at: number): number {
  let start = at - 1;
  while (start > 0 && at - start < 4 && (bytes[start]! & 0xc0) === 0x80) start--;
  return codePointAt(bytes, start);
}
