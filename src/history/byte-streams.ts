// Slices of bytes through compressors, one at a time: nothing is read ahead.

import { Gunzip, Gzip, Inflate } from 'fflate';
import { DamagedBytes } from './trouble.ts';

export type Bytes = Uint8Array<ArrayBuffer>;
type Transform = ReadableWritablePair<Bytes, Bytes>;

/** The same bytes in pieces of exactly `size`; the last one may be shorter, and none is empty. */
export async function* gathered(
  slices: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Bytes> {
  let piece = new Uint8Array(size);
  let filled = 0;
  for await (const slice of slices) {
    for (let at = 0; at < slice.length;) {
      const part = slice.subarray(at, at + size - filled);
      piece.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < size) continue;
      yield piece;
      piece = new Uint8Array(size);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.slice(0, filled);
}

/**
 * What `transform` makes of `source`. Errors of the source pass through; an error of the transform
 * means that the bytes are damaged.
 */
export async function* through(
  source: AsyncGenerator<Bytes>,
  transform: Transform,
): AsyncGenerator<Bytes> {
  let failure: Error | undefined; // of the source
  const stream = new ReadableStream<Bytes>(
    {
      async pull(controller) {
        try {
          const next = await source.next();
          if (next.done === true) controller.close();
          else controller.enqueue(next.value);
        } catch (error) {
          failure = asError(error);
          throw error;
        }
      },
      async cancel() {
        await source.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
  const reader = stream.pipeThrough(transform).getReader();
  let ended = false;
  try {
    for (;;) {
      const next = await reader.read().catch((error: unknown) => {
        ended = true;
        throw failure ?? new DamagedBytes(asError(error).name);
      });
      ended = next.done;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    if (!ended) await reader.cancel(); // nobody wants the rest
  }
}

/** Puts gzip around bytes. */
export function compressor(): Transform {
  return typeof CompressionStream === 'undefined'
    ? fromFlate((put) => new Gzip(put))
    : new CompressionStream('gzip');
}

/** Takes gzip off again. */
export function expander(): Transform {
  return typeof DecompressionStream === 'undefined'
    ? fromFlate((put) => new Gunzip(put))
    : new DecompressionStream('gzip');
}

/** Takes off what zip files have around their members, a little at a time. */
export function inflater(): Transform {
  return fromFlate((put) => new Inflate(put));
}

interface Flate {
  push(bytes: Uint8Array, isLast: boolean): void;
}

function fromFlate(make: (put: (bytes: Uint8Array) => void) => Flate): Transform {
  let put: (bytes: Uint8Array) => void = () => undefined;
  const flate = make((bytes) => put(bytes));
  return new TransformStream<Bytes, Bytes>({
    start(controller) {
      put = (bytes) => controller.enqueue(bytes.slice());
    },
    transform: (bytes) => flate.push(bytes, false),
    flush: () => flate.push(new Uint8Array(0), true),
  });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
