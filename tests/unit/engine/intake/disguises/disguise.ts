// The shape of a disguise: what people and programs do to a dump on its way here, and the intake
// must undo.

import type { RepairId } from '../../../../../src/model/repair.ts';

export interface Disguise {
  readonly name: string;
  put(text: string): string | Uint8Array;
  /** What the intake lists, in order, when the text holds what the disguise changes. */
  readonly repairs: readonly RepairId[];
}

export function lines(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}

/** Every line written by `write`. */
export function each(write: (line: string, number: number) => string) {
  return (text: string): string =>
    lines(text)
      .map((line, row) => `${write(line, row + 1)}\n`)
      .join('');
}
