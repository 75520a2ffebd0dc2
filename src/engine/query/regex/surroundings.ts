// What stands before and after a place in a text, as far as a regular expression can ask.

import { OP_MATCH, OP_PLACE, OP_SET, OP_SPLIT, PLACES, type Program } from './program.ts';

export const EDGE = 0; // start or end of the text
const WORD = 1;
const LINE_FEED = 2;
export const OTHER = 3;

export function kindOf(codePoint: number): number {
  if (codePoint === 0x0a) return LINE_FEED;
  const isWord =
    (codePoint >= 0x61 && codePoint <= 0x7a) ||
    (codePoint >= 0x41 && codePoint <= 0x5a) ||
    (codePoint >= 0x30 && codePoint <= 0x39) ||
    codePoint === 0x5f;
  return isWord ? WORD : OTHER;
}

/** Whether PLACES[place] is a place between `before` and `after`. */
function holds(place: number, before: number, after: number): boolean {
  switch (PLACES[place]!) {
    case 'text-start':
      return before === EDGE;
    case 'text-end':
      return after === EDGE;
    case 'line-start':
      return before === EDGE || before === LINE_FEED;
    case 'line-end':
      return after === EDGE || after === LINE_FEED;
    case 'word-edge':
      return (before === WORD) !== (after === WORD);
    case 'no-word-edge':
      return (before === WORD) === (after === WORD);
  }
}

/** Follows splits and places, and so finds the instructions that read a character or match. */
export class Reach {
  readonly #program: Program;
  readonly #seen: Uint32Array;
  #round = 0;
  readonly #stack: number[] = [];
  readonly #found: number[] = [];

  constructor(program: Program) {
    this.#program = program;
    this.#seen = new Uint32Array(program.op.length);
  }

  /** Begins a new set: each instruction is found once in a set. */
  clear(): void {
    this.#round++;
  }

  /**
   * Finds the SET and MATCH instructions behind `from`, preferred ones first. The list is good
   * until the next call.
   */
  follow(from: number, before: number, after: number): readonly number[] {
    const { op, next, argument } = this.#program;
    const stack = this.#stack;
    const found = this.#found;
    found.length = 0;
    stack.push(from);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (this.#seen[at] === this.#round) continue;
      this.#seen[at] = this.#round;
      switch (op[at]) {
        case OP_SPLIT:
          stack.push(argument[at]!, next[at]!);
          break;
        case OP_PLACE:
          if (holds(argument[at]!, before, after)) stack.push(next[at]!);
          break;
        case OP_SET:
        case OP_MATCH:
          found.push(at);
          break;
      }
    }
    return found;
  }
}
