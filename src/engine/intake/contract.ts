// What goes into the intake and what comes out of it.

import type { LooksLike } from '../../model/looks-like.ts';
import type { RepairId } from '../../model/repair.ts';
import type { Charset } from './charsets/charset.ts';
import type { Container } from './containers/container.ts';
import type { Stopped } from './containers/expansion-budget.ts';
import type { LineMap } from './lines/line-map.ts';
import type { HttpFacts } from './repairs/http-facts.ts';
import type { Exchange } from './transcript/exchange.ts';

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
  /**
   * A protobuf exposition: delimited messages, of which the body is the bytes as they are, or one
   * that is not its bytes any more, as text or with other text around it.
   */
  readonly protobuf: false | 'delimited' | 'not-bytes';
  readonly charset: Charset;
}

export interface IntakeOptions {
  /** It is known to be delimited messages, whatever it looks like. */
  readonly isProtobuf?: boolean;
  /** Times the bytes of a packed file that it may expand to. */
  readonly maxExpansion?: number;
  /** Bytes that a packed file may expand to. */
  readonly maxBytes?: number;
}

export interface IntakeReport extends IntakeFacts {
  /** Outermost first. */
  readonly containers: readonly Container[];
  readonly http?: HttpFacts;
  /** Responses with a body that a transcript shows, in file order. */
  readonly exchanges?: readonly Exchange[];
  /** What was repaired and what was lost, with the lines concerned. `REPAIRS` tells which is which. */
  readonly repairs: readonly { readonly repair: RepairId; readonly count: number }[];
  /** Absent when body lines are given lines. */
  readonly lineMap?: LineMap;
  /** A bound was hit and the rest was not read. */
  readonly stopped?: Stopped;
}
