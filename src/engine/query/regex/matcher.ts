// Says whether a regular expression matches, in one pass over the text whatever the expression.
//
// The program is run as a deterministic automaton that is built while it runs. A state is the
// set of instructions that may come next together with the kind of the character before, which
// ^ $ \b ask for. When states get too many they are all forgotten and building begins anew.

import { codePointAt, sizeAt } from './code-points.ts';
import { OP_MATCH, type Program } from './program.ts';
import { contains } from './char-set.ts';
import { EDGE, kindOf, OTHER, Reach } from './surroundings.ts';

const DEAD = 0; // nothing can match any more
const MATCHED = 1; // the search has found one
const START = 2;
const ASCII = 128;
const UNKNOWN = -1;
/** Room for all states together: transitions of ASCII characters and instructions. */
const MOST_CELLS = 1 << 21;
const CELLS_BEYOND = 8; // one entry of a Map

interface State {
  readonly instructions: readonly number[];
  readonly before: number; // kind of the character before
  readonly ascii: Int32Array;
  readonly beyond: Map<number, number>;
}

export class RegexMatcher {
  readonly #program: Program;
  readonly #searching: boolean;
  readonly #reach: Reach;
  #states: State[] = [];
  #stateOf = new Map<string, number>();
  #cells = 0;

  /** `whole`: the expression must match the text from end to end; `part`: somewhere in it. */
  constructor(program: Program, mode: 'whole' | 'part') {
    this.#program = program;
    this.#searching = mode === 'part';
    this.#reach = new Reach(program);
    this.#forget();
  }

  matches(bytes: Uint8Array): boolean {
    return this.accepts(this.run(this.start, bytes, 0, bytes.length));
  }

  /** The state before the first character. States are good until the next text is begun. */
  get start(): number {
    return START;
  }

  /** Whether no character to come can change the answer. */
  isSettled(state: number): boolean {
    return state === DEAD || state === MATCHED;
  }

  /** Reads `bytes[from..to)`, which must not cut a code point, from `state` on. */
  run(state: number, bytes: Uint8Array, from: number, to: number): number {
    let at = from;
    while (at < to && state !== DEAD && state !== MATCHED) {
      const byte = bytes[at]!;
      if (byte < ASCII) {
        const known = this.#states[state]!.ascii[byte]!;
        state = known === UNKNOWN ? this.#step(state, byte) : known;
        at++;
      } else {
        const codePoint = codePointAt(bytes, at);
        at += sizeAt(bytes, at);
        state = this.#states[state]!.beyond.get(codePoint) ?? this.#step(state, codePoint);
      }
    }
    return state;
  }

  /** Whether the text, ending here, matches. */
  accepts(state: number): boolean {
    if (state === DEAD || state === MATCHED) return state === MATCHED;
    const { instructions, before } = this.#states[state]!;
    this.#reach.clear();
    for (const instruction of instructions) {
      for (const at of this.#reach.follow(instruction, before, EDGE)) {
        if (this.#program.op[at] === OP_MATCH) return true;
      }
    }
    return false;
  }

  #step(state: number, codePoint: number): number {
    const { op, next, argument, sets, start, hasPlaces } = this.#program;
    const { instructions, before, ascii, beyond } = this.#states[state]!;
    const kind = hasPlaces ? kindOf(codePoint) : OTHER;
    const after = new Set<number>();
    let matched = false;
    this.#reach.clear();
    for (const instruction of instructions) {
      for (const at of this.#reach.follow(instruction, before, kind)) {
        if (op[at] === OP_MATCH) matched = true;
        else if (contains(sets[argument[at]!]!, codePoint)) after.add(next[at]!);
      }
    }
    let target: number;
    if (this.#searching && matched) target = MATCHED;
    else {
      if (this.#searching) after.add(start);
      target =
        after.size === 0
          ? DEAD
          : this.#state(
              [...after].sort((a, b) => a - b),
              kind,
            );
    }
    // After a `forget` these belong to no state any more, and no harm is done.
    if (codePoint < ASCII) ascii[codePoint] = target;
    else {
      beyond.set(codePoint, target);
      this.#cells += CELLS_BEYOND;
    }
    return target;
  }

  #state(instructions: readonly number[], before: number): number {
    const key = `${before}:${instructions.join()}`;
    const known = this.#stateOf.get(key);
    if (known !== undefined) return known;
    if (this.#cells > MOST_CELLS) this.#forget();
    this.#cells += ASCII + instructions.length;
    this.#stateOf.set(key, this.#states.length);
    const ascii = new Int32Array(ASCII).fill(UNKNOWN);
    return this.#states.push({ instructions, before, ascii, beyond: new Map() }) - 1;
  }

  #forget(): void {
    this.#states = [];
    this.#stateOf.clear();
    this.#cells = 0;
    for (let fixed = DEAD; fixed < START; fixed++) this.#state([], -1 - fixed);
    this.#state([this.#program.start], this.#program.hasPlaces ? EDGE : OTHER);
  }
}
