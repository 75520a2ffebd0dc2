// How much a packed file may expand to: a few kilobytes can stand for gigabytes.

import type { StopKind } from '../../../model/stop-kind.ts';

/** A bound that was hit; the rest was not read. */
export interface Stopped {
  readonly kind: StopKind;
  /** In the unit of the kind: times, bytes or containers. */
  readonly limit: number;
  /** Expanded bytes that were read. */
  readonly at: number;
}

/** Whatever the ratio: small files may expand to this, since a page of blank lines does. */
const ALWAYS = 1 << 25;

export class ExpansionBudget {
  #maxExpansion: number;
  #maxBytes: number;
  /** Bytes of the file that went into the outermost container. */
  taken = 0;
  stopped: Stopped | undefined;

  constructor(maxExpansion: number, maxBytes: number) {
    this.#maxExpansion = maxExpansion;
    this.#maxBytes = maxBytes;
  }

  /** How many of `wanted` bytes may follow the `produced` ones. */
  allow(produced: number, wanted: number): number {
    if (this.stopped !== undefined) return 0;
    const byRatio = Math.max(ALWAYS, this.taken * this.#maxExpansion);
    const limit = Math.min(byRatio, this.#maxBytes);
    if (produced + wanted <= limit) return wanted;
    this.stop(
      byRatio < this.#maxBytes
        ? { kind: 'expansion', limit: this.#maxExpansion, at: limit }
        : { kind: 'size', limit: this.#maxBytes, at: limit },
    );
    return Math.max(0, limit - produced);
  }

  /** The first bound hit is the one that is told. */
  stop(stopped: Stopped): void {
    this.stopped ??= stopped;
  }
}
