// The intake: everything between the bytes somebody drops and the parser.
//
//   bytes ─ containers ─► text ─ charset ─► given ─ transcript, repairs ─► body
//
// `given` is the text as the user sees it: the Source screen shows it and positions refer to it.
// `body` is what the parser reads. For a plain dump both are the arrays that were pushed.

import { ExpansionBudget } from './containers/expansion-budget.ts';
import { Unpack } from './containers/unpack.ts';
import type { IntakeOptions, IntakeReport, IntakeSink } from './contract.ts';
import { TextIntake } from './text-intake.ts';

const DEFAULT_MAX_EXPANSION = 1000;
const DEFAULT_MAX_BYTES = 2 ** 30;

/** Never throws on any input. Slices must not change after they were pushed. */
export class Intake {
  #text: TextIntake;
  #unpack: Unpack;

  constructor(
    sink: IntakeSink,
    {
      maxExpansion = DEFAULT_MAX_EXPANSION,
      maxBytes = DEFAULT_MAX_BYTES,
      isProtobuf = false,
    }: IntakeOptions = {},
  ) {
    const text = new TextIntake(sink, isProtobuf);
    this.#text = text;
    this.#unpack = new Unpack(
      (bytes) => text.push(bytes),
      new ExpansionBudget(maxExpansion, maxBytes),
    );
  }

  /** Any slicing gives the same result. */
  push(slice: Uint8Array): void {
    this.#unpack.push(slice);
  }

  end(): IntakeReport {
    const { containers, isCut, isArchive, stopped } = this.#unpack.end();
    const { repairs, ...report } = this.#text.end(isArchive ? 'archive' : undefined);
    return {
      ...report,
      containers,
      repairs: isCut ? [{ repair: 'cut-compressed', count: 1 }, ...repairs] : repairs,
      ...(stopped && { stopped }),
    };
  }
}
