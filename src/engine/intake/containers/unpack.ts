// Opens what a dump is packed in, layer by layer. Plain bytes pass as the arrays they came in.

import {
  BLOCK,
  SNIFF,
  type Container,
  type ContainerEnd,
  type ContainerFormat,
  type ContainerReader,
} from './container.ts';
import type { ExpansionBudget, Stopped } from './expansion-budget.ts';
import { CONTAINERS } from './index.ts';

const MOST_LAYERS = 4;

export interface Unpacked {
  /** Outermost first. */
  readonly containers: readonly Container[];
  readonly isCut: boolean;
  /** Files of which none is surely meant: nothing was handed on. */
  readonly isArchive: boolean;
  readonly stopped?: Stopped;
}

export class Unpack {
  #take: (bytes: Uint8Array) => void;
  #budget: ExpansionBudget;
  #layer: number;
  #sniffed: Uint8Array[] | undefined = []; // undefined once it is known what the bytes are
  #sniffedLength = 0;
  #format: ContainerFormat | undefined;
  #reader: ContainerReader | undefined;
  #inner: Unpack | undefined;
  #block = new Uint8Array(0);
  #produced = 0;

  constructor(take: (bytes: Uint8Array) => void, budget: ExpansionBudget, layer = 0) {
    this.#take = take;
    this.#budget = budget;
    this.#layer = layer;
  }

  push(slice: Uint8Array): void {
    if (slice.length === 0) return;
    if (this.#sniffed === undefined) {
      this.#pass(slice);
      return;
    }
    this.#sniffed.push(slice);
    this.#sniffedLength += slice.length;
    if (this.#sniffedLength >= SNIFF) this.#decide();
  }

  end(): Unpacked {
    if (this.#sniffed !== undefined) this.#decide();
    if (this.#reader === undefined) return { containers: [], isCut: false, isArchive: false };
    if (this.#block.length > 0) this.#give(this.#block);
    const end = this.#reader.end();
    const inner = this.#inner?.end();
    if (end.windowTooLarge !== undefined)
      this.#budget.stop({ kind: 'window', limit: end.windowTooLarge.limit, at: 0 });
    return {
      containers: [this.#container(end), ...(inner?.containers ?? [])],
      isCut: (end.isCut ?? false) || (inner?.isCut ?? false),
      isArchive: (end.isArchive ?? false) || (inner?.isArchive ?? false),
      ...(this.#budget.stopped && { stopped: this.#budget.stopped }),
    };
  }

  #container(end: ContainerEnd): Container {
    const kind = this.#format?.kind ?? 'gzip';
    return { kind, members: end.members, ...(end.entries && { entries: end.entries }) };
  }

  #decide(): void {
    const slices = this.#sniffed ?? [];
    const head = new Uint8Array(Math.min(this.#sniffedLength, SNIFF));
    let at = 0;
    for (const slice of slices) {
      head.set(slice.subarray(0, head.length - at), at);
      at = Math.min(head.length, at + slice.length);
    }
    this.#format = CONTAINERS.find((format) => format.is(head));
    this.#sniffed = undefined;
    if (this.#format !== undefined) this.#open(this.#format);
    for (const slice of slices) this.#pass(slice);
  }

  #open(format: ContainerFormat): void {
    if (this.#layer === MOST_LAYERS)
      this.#budget.stop({ kind: 'nesting', limit: MOST_LAYERS, at: 0 });
    const inner = new Unpack(this.#take, this.#budget, this.#layer + 1);
    this.#inner = inner;
    this.#reader = format.open((bytes) => {
      const allowed = this.#budget.allow(this.#produced, bytes.length);
      this.#produced += allowed;
      inner.push(allowed < bytes.length ? bytes.subarray(0, allowed) : bytes);
      return allowed === bytes.length;
    });
  }

  /** To the reader in blocks that end at the same bytes however the slices ended. */
  #pass(slice: Uint8Array): void {
    if (this.#reader === undefined) {
      this.#take(slice);
      return;
    }
    let at = 0;
    while (at < slice.length) {
      if (this.#block.length === 0 && slice.length - at >= BLOCK) {
        this.#give(slice.subarray(at, at + BLOCK));
        at += BLOCK;
        continue;
      }
      const step = Math.min(BLOCK - this.#block.length, slice.length - at);
      const longer = new Uint8Array(this.#block.length + step);
      longer.set(this.#block);
      longer.set(slice.subarray(at, at + step), this.#block.length);
      this.#block = longer;
      at += step;
      if (longer.length < BLOCK) continue;
      this.#block = new Uint8Array(0);
      this.#give(longer);
    }
  }

  #give(block: Uint8Array): void {
    if (this.#layer === 0) this.#budget.taken += block.length;
    if (this.#budget.stopped === undefined) this.#reader?.push(block);
  }
}
