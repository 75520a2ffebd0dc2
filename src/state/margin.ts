// Findings by line: what stands in the margin of the source, in the strip beside it and in its list.

import { LEVELS, type Level } from '../model/level.ts';
import type { MarginAnswer } from '../protocol/engine-api.ts';

/** A finding (its index in FindingsAnswer.findings) and a line that it speaks of. */
export interface FindingLine {
  readonly finding: number;
  readonly line: number;
}

export const NO_MARGIN: MarginAnswer = {
  line: new Uint32Array(),
  level: new Uint8Array(),
  finding: new Uint32Array(),
};

export class Margin {
  readonly #answer: MarginAnswer;
  /** Findings in the order of their first lines. */
  readonly #inOrder: readonly FindingLine[];

  constructor(answer: MarginAnswer) {
    this.#answer = answer;
    const firsts = new Map<number, number>();
    answer.finding.forEach((finding, row) => {
      if (!firsts.has(finding)) firsts.set(finding, answer.line[row]!);
    });
    this.#inOrder = Array.from(firsts, ([finding, line]) => ({ finding, line }));
  }

  /** Each finding with its first line, in the order of those. */
  get findings(): readonly FindingLine[] {
    return this.#inOrder;
  }

  /** The worst of what is said about a line. */
  levelAt(line: number): Level | undefined {
    const { line: lines, level } = this.#answer;
    let worst: number = LEVELS.length;
    for (let row = this.#rowOf(line); lines[row] === line; row++) {
      worst = Math.min(worst, level[row]!);
    }
    return LEVELS[worst];
  }

  /** Findings that speak of a line, the worst first. */
  at(line: number): number[] {
    const { line: lines, level, finding } = this.#answer;
    const found: { readonly finding: number; readonly level: number }[] = [];
    for (let row = this.#rowOf(line); lines[row] === line; row++) {
      found.push({ finding: finding[row]!, level: level[row]! });
    }
    found.sort((a, b) => a.level - b.level || a.finding - b.finding);
    return [...new Set(found.map((row) => row.finding))];
  }

  /** Findings that speak of lines `from` .. `to`, each with the first such line. */
  between(from: number, to: number): FindingLine[] {
    const { line: lines, finding } = this.#answer;
    const found = new Map<number, number>();
    for (let row = this.#rowOf(from); row < lines.length && lines[row]! <= to; row++) {
      if (!found.has(finding[row]!)) found.set(finding[row]!, lines[row]!);
    }
    return Array.from(found, ([one, line]) => ({ finding: one, line }));
  }

  /**
   * The finding after (`way` 1) or before (-1) the one that is shown, by first lines. Where none is
   * shown, the next one from `line`. Undefined at either end.
   */
  step(shown: number | undefined, line: number, way: 1 | -1): FindingLine | undefined {
    const place = this.#inOrder.findIndex(({ finding }) => finding === shown);
    if (place >= 0) return this.#inOrder[place + way];
    return way > 0
      ? this.#inOrder.find((first) => first.line >= line)
      : this.#inOrder.findLast((first) => first.line <= line);
  }

  /** The next line that `finding` speaks of, after or before `line`. */
  stepPlace(finding: number, line: number, way: 1 | -1): number | undefined {
    const { line: lines, finding: findings } = this.#answer;
    let row = way > 0 ? this.#rowOf(line + 1) : this.#rowOf(line) - 1;
    for (; row >= 0 && row < lines.length; row += way) {
      if (findings[row] === finding && lines[row] !== line) return lines[row];
    }
    return undefined;
  }

  /**
   * Where each level is found on a strip of `height` pixels that stands for `lines` lines: for each
   * level its pixels, ascending.
   */
  onStrip(lines: number, height: number): Readonly<Record<Level, readonly number[]>> {
    const marked = LEVELS.map(() => new Uint8Array(height));
    this.#answer.line.forEach((line, row) => {
      const pixel = Math.min(height - 1, Math.floor(((line - 1) / lines) * height));
      marked[this.#answer.level[row]!]![pixel] = 1;
    });
    const pixels = marked.map((marks) =>
      Array.from(marks.keys()).filter((pixel) => marks[pixel] === 1),
    );
    return { error: pixels[0]!, warning: pixels[1]!, info: pixels[2]! };
  }

  /** First row whose line is `line` or later. */
  #rowOf(line: number): number {
    return firstAtOrAfter(this.#answer.line, line);
  }
}

/** Index of the first value that is `value` or more; `column` is ascending. */
export function firstAtOrAfter(column: Uint32Array, value: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
