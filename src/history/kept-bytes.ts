// The bytes of a dump on their way to disk and back, in steps with a turn after each, so that the
// worker hears other questions meanwhile.
//
// Everything is kept as gzip: what comes as gzip as it came, anything else with gzip put around it.

import { compressor, expander, gathered, through, type Bytes } from './byte-streams.ts';
import { CHUNK_BYTES } from './schema.ts';
import { DamagedBytes } from './trouble.ts';

/** Lets other messages be heard. */
export type Breathe = () => Promise<void>;

export interface PackedBytes {
  readonly chunks: readonly ArrayBuffer[];
  readonly bytes: number; // as loaded
  readonly stored: number;
  /** Whether gzip was put around them. */
  readonly packed: boolean;
}

/** Bytes that are compressed between two turns. */
const PACK_STEP = 1 << 20;
/** Bytes that are expanded between two turns: a thousandfold at the very most. */
const UNPACK_STEP = 1 << 16;
/** Bytes that are handed on at once. */
const SLICE_BYTES = 4 << 20;

/** Reads all of `slices`. Errors of theirs pass through. */
export async function packBytes(
  slices: AsyncIterable<Uint8Array>,
  breathe: Breathe,
): Promise<PackedBytes> {
  const steps = gathered(slices, PACK_STEP);
  const first = await steps.next();
  const head = first.done === true ? new Uint8Array(0) : first.value;
  let bytes = 0;
  async function* counted(): AsyncGenerator<Bytes> {
    for (let step = first; step.done !== true; step = await steps.next()) {
      bytes += step.value.length;
      yield step.value;
      await breathe();
    }
  }
  const packed = !isGzip(head);
  const chunks: ArrayBuffer[] = [];
  let stored = 0;
  for await (const chunk of gathered(
    packed ? through(counted(), compressor()) : counted(),
    CHUNK_BYTES,
  )) {
    chunks.push(chunk.buffer);
    stored += chunk.length;
  }
  return { chunks, bytes, stored, packed };
}

/**
 * The bytes as loaded. `chunks` are as `packBytes` gave them and `bytes` must come out of them: more
 * or fewer, or what is no gzip, are DamagedBytes.
 */
export async function* unpackBytes(
  chunks: AsyncIterable<Uint8Array>,
  { bytes, packed }: Pick<PackedBytes, 'bytes' | 'packed'>,
  breathe: Breathe,
): AsyncGenerator<Bytes> {
  async function* steps(): AsyncGenerator<Bytes> {
    for await (const step of gathered(chunks, UNPACK_STEP)) {
      yield step;
      await breathe();
    }
  }
  let given = 0;
  for await (const slice of gathered(packed ? through(steps(), expander()) : chunks, SLICE_BYTES)) {
    given += slice.length;
    if (given > bytes) throw new DamagedBytes(`more than ${bytes} bytes`);
    yield slice;
  }
  if (given < bytes) throw new DamagedBytes(`${given} of ${bytes} bytes`);
}

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}
