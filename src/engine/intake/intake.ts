// The intake: everything between the bytes somebody drops and the parser.
//
//   bytes ─ containers ─► text ─ charset ─► given ─ transcript, repairs ─► body
//
// `given` is the text as the user sees it: the Source screen shows it and positions refer to it.
// `body` is what the parser reads. For a plain dump both are the arrays that were pushed.

import type { LooksLike } from '../../model/looks-like.ts';
import type { RepairId } from '../../model/repair.ts';
import type { Charset } from './charsets/charset.ts';
import type { Container } from './containers/container.ts';
import { ExpansionBudget, type Stopped } from './containers/expansion-budget.ts';
import { Unpack } from './containers/unpack.ts';
import type { LineMap } from './lines/line-map.ts';
import type { HttpFacts } from './repairs/http-facts.ts';
import { TextIntake } from './text-intake.ts';

export interface IntakeSink {
  /** Called once, before any bytes: what the head of the text tells. */
  begin?(facts: IntakeFacts): void;
  /** The text as the user sees it, UTF-8, in order. Kept for the Source screen; positions refer to it. */
  given(bytes: Uint8Array): void;
  /**
   * What the parser reads: the same array as `given` got when nothing was repaired. Not called for
   * what is certainly no exposition. `given` is always ahead of it.
   */
  body(bytes: Uint8Array): void;
  /**
   * What a consumer would have received: after container and HTTP framing, before charset change
   * and repairs. Called only from where it differs from the body on: whatever `body` got before the
   * first call was received just so, and then came what is passed here.
   */
  judged(bytes: Uint8Array): void;
}

/** What can be known before the text is read. */
export interface IntakeFacts {
  /** Of the (last) response that a transcript shows. */
  readonly contentType?: string;
  /** Strong evidence only. */
  readonly looksLike?: LooksLike;
  /** A protobuf exposition, delimited or as text. The body is then its bytes as they are. */
  readonly protobuf: boolean;
  readonly charset: Charset;
}

export interface IntakeOptions {
  /** Times the bytes of a packed file that it may expand to. */
  readonly maxExpansion?: number;
  /** Bytes that a packed file may expand to. */
  readonly maxBytes?: number;
}

export interface IntakeReport extends IntakeFacts {
  /** Outermost first. */
  readonly containers: readonly Container[];
  readonly http?: HttpFacts;
  /** What was repaired and what was lost, with the lines concerned. `REPAIRS` tells which is which. */
  readonly repairs: readonly { readonly repair: RepairId; readonly count: number }[];
  /** Absent when body lines are given lines. */
  readonly lineMap?: LineMap;
  /** A bound was hit and the rest was not read. */
  readonly stopped?: Stopped;
}

export const DEFAULT_MAX_EXPANSION = 1000;
export const DEFAULT_MAX_BYTES = 2 ** 30;

/** Never throws on any input. Slices must not change after they were pushed. */
export class Intake {
  #text: TextIntake;
  #unpack: Unpack;

  constructor(
    sink: IntakeSink,
    { maxExpansion = DEFAULT_MAX_EXPANSION, maxBytes = DEFAULT_MAX_BYTES }: IntakeOptions = {},
  ) {
    const text = new TextIntake(sink);
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
