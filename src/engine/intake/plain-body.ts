// The body of a text that needs no repair, except perhaps of its line ends: passed on slice by
// slice, without a look at the lines.

import type { RepairId } from '../../model/repair.ts';
import { CR } from '../bytes/ascii.ts';
import type { LineMap } from './lines/line-map.ts';
import { LineEnds } from './line-ends.ts';
import type { HttpFacts } from './repairs/http-facts.ts';
import type { Exchange } from './transcript/exchange.ts';

/** What becomes of the text once it is known what it needs. */
export interface BodyMaker {
  /** Bytes of the text as given, right after the sink got them. */
  push(text: Uint8Array): void;
  end(): BodyReport;
}

export interface BodyReport {
  readonly repairs: readonly { readonly repair: RepairId; readonly count: number }[];
  readonly http?: HttpFacts;
  readonly exchanges?: readonly Exchange[];
  readonly lineMap?: LineMap;
}

export interface BodySink {
  body(bytes: Uint8Array): void;
  judged(bytes: Uint8Array): void;
}

export class PlainBody implements BodyMaker {
  #sink: BodySink;
  #lineEnds = new LineEnds();
  /** What a consumer received goes to `judged` from the first mended line end on. */
  #judges: boolean;

  /** `judges`: false when somebody else tells what a consumer received. */
  constructor(sink: BodySink, judges: boolean) {
    this.#sink = sink;
    this.#judges = judges;
  }

  push(text: Uint8Array): void {
    const { held, count } = this.#lineEnds;
    const body = this.#lineEnds.mend(text);
    if (this.#judges && this.#lineEnds.count > 0) {
      if (count === 0 && held > 0) this.#sink.judged(new Uint8Array(held).fill(CR));
      this.#sink.judged(text);
    }
    if (body.length > 0) this.#sink.body(body);
  }

  end(): BodyReport {
    const rest = this.#lineEnds.end();
    if (rest.length > 0) this.#sink.body(rest);
    const { count } = this.#lineEnds;
    return { repairs: count > 0 ? [{ repair: 'crlf-line-ends', count }] : [] };
  }
}
