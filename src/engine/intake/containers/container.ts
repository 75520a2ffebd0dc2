// The shape of every container: how it is known by its first bytes, and what reads it.

export type ContainerKind = 'gzip' | 'zstd' | 'zip' | 'tar';

/** A container that was met, outermost first. */
export interface Container {
  readonly kind: ContainerKind;
  /** Streams, frames or files in it. */
  readonly members: number;
  /** Names of the files in it, where it has such; at most 50. */
  readonly entries?: readonly string[];
}

export interface ContainerFormat {
  readonly kind: ContainerKind;
  /** Whether a file that begins with these bytes (`SNIFF` or all there are) is of this kind. */
  is(head: Uint8Array): boolean;
  open(hand: Hand): ContainerReader;
}

/** Takes expanded bytes; false when no more are wanted. */
export type Hand = (bytes: Uint8Array) => boolean;

/** Bytes that tell a container: the mark of a tar stands furthest back. */
export const SNIFF = 512;

/** Bytes go in in blocks of at most `BLOCK`, so that one call cannot expand to much. */
export const BLOCK = 1 << 14;

export interface ContainerReader {
  /** What was expanded goes to `hand`. Must not throw on any bytes. */
  push(block: Uint8Array): void;
  end(): ContainerEnd;
}

export interface ContainerEnd {
  readonly members: number;
  /** It ends early or is damaged; what could be expanded was handed on. */
  readonly isCut?: boolean;
  /** It holds files of which none is surely meant: nothing was handed on. */
  readonly isArchive?: boolean;
  readonly entries?: readonly string[];
  /** It needs more memory than is reasonable to open. */
  readonly windowTooLarge?: { readonly limit: number };
}
