// A place in the source of a regular expression.

import type { QueryProblem } from '../../../model/query-problem.ts';

/** Thrown inside the parser only; `parseRegex` answers with it. */
export class RegexFault extends Error {
  readonly problem: QueryProblem;
  readonly at: number;

  constructor(problem: QueryProblem, at: number) {
    super(`${problem} at ${at}`);
    this.problem = problem;
    this.at = at;
  }
}

export class RegexCursor {
  readonly #source: string;
  at = 0; // UTF-16 code units

  constructor(source: string) {
    this.#source = source;
  }

  atEnd(): boolean {
    return this.at >= this.#source.length;
  }

  sees(text: string): boolean {
    return this.#source.startsWith(text, this.at);
  }

  take(text: string): boolean {
    if (!this.sees(text)) return false;
    this.at += text.length;
    return true;
  }

  /** The next code point. The end may not be reached. */
  next(): number {
    const codePoint = this.#source.codePointAt(this.at)!;
    this.at += codePoint > 0xffff ? 2 : 1;
    return codePoint;
  }

  /** What the sticky `pattern` matches here. */
  takePattern(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#source);
    if (match === null) return undefined;
    this.at += match[0].length;
    return match;
  }

  fault(problem: QueryProblem): RegexFault {
    return new RegexFault(problem, this.at);
  }
}
