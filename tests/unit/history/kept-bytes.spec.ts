import fc from 'fast-check';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { packBytes, unpackBytes, type PackedBytes } from '../../../src/history/kept-bytes.ts';
import { CHUNK_BYTES } from '../../../src/history/schema.ts';
import { DamagedBytes, HistoryFault } from '../../../src/history/trouble.ts';
import { joined, slicesOf } from '../../support/histories.ts';

const breathe = () => Promise.resolve();
const text = (words: string) => new TextEncoder().encode(words);

/** Bytes that no compressor makes smaller. */
function noise(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let state = 1;
  for (let i = 0; i < size; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}

const pack = (bytes: Uint8Array, size?: number) => packBytes(slicesOf(bytes, size), breathe);

async function* chunksOf({ chunks }: PackedBytes): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(new Uint8Array(chunk));
}

const unpack = (packed: PackedBytes) => joined(unpackBytes(chunksOf(packed), packed, breathe));
const stored = (packed: PackedBytes) => joined(chunksOf(packed));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(['the compressor of the browser', 'a compressor of our own'])('with %s', (which) => {
  const choose = () => {
    if (which === 'the compressor of the browser') return;
    vi.stubGlobal('CompressionStream', undefined);
    vi.stubGlobal('DecompressionStream', undefined);
  };

  it('any bytes in any slices come back as they were', async () => {
    choose();
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 5000 }),
        fc.integer({ min: 1, max: 5000 }),
        async (bytes, size) => {
          const packed = await pack(bytes, size);
          expect(packed.bytes).toBe(bytes.length);
          expect(await unpack(packed)).toEqual(bytes);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('what is stored is gzip that anybody can read', async () => {
    choose();
    const packed = await pack(text('up 1\n'.repeat(10_000)), 777);
    expect(packed.packed).toBe(true);
    expect(packed.stored).toBeLessThan(500);
    expect(gunzipSync(await stored(packed)).toString()).toBe('up 1\n'.repeat(10_000));
  });

  it('damage is told: an end that is missing, no gzip at all, another length', async () => {
    choose();
    const packed = await pack(noise(5000));
    const bytes = await stored(packed);
    const damaged = (chunk: Uint8Array) => unpack({ ...packed, chunks: [chunk.slice().buffer] });
    await expect(damaged(bytes.subarray(0, 2500))).rejects.toBeInstanceOf(DamagedBytes);
    await expect(damaged(text('up 1\n'))).rejects.toBeInstanceOf(DamagedBytes);
    await expect(unpack({ ...packed, bytes: 4999 })).rejects.toBeInstanceOf(DamagedBytes);
    await expect(unpack({ ...packed, bytes: 5001 })).rejects.toThrow('5000 of 5001 bytes');
  });
});

describe('packed bytes', () => {
  it('are the ones that came when those are gzip, whole or cut or followed by more', async () => {
    const gzip = gzipSync('up 1\n');
    for (const bytes of [gzip, gzip.subarray(0, 12), Buffer.concat([gzip, gzip, text('x')])]) {
      const packed = await pack(bytes, 1);
      expect(packed).toMatchObject({ packed: false, bytes: bytes.length, stored: bytes.length });
      expect(Buffer.from(await stored(packed)).equals(bytes)).toBe(true);
      expect(Buffer.from(await unpack(packed)).equals(bytes)).toBe(true);
    }
  });

  it('lie in chunks of 8 MiB', async () => {
    const bytes = noise(CHUNK_BYTES + 1000);
    const packed = await pack(bytes, 3_000_000);
    expect(packed.chunks.map(({ byteLength }) => byteLength)).toEqual([
      CHUNK_BYTES,
      packed.stored - CHUNK_BYTES,
    ]);
    expect(Buffer.from(await unpack(packed)).equals(bytes)).toBe(true);
  });

  it('notice a byte that changed on disk', async () => {
    const packed = await pack(noise(5000));
    const bytes = await stored(packed);
    bytes[2000]! ^= 1;
    const damaged = { ...packed, chunks: [bytes.slice().buffer] };
    await expect(unpack(damaged)).rejects.toBeInstanceOf(DamagedBytes);
  });
});

describe('the work on long bytes', () => {
  it('leaves a turn after each mebibyte that is compressed', async () => {
    let turns = 0;
    const counting = () => {
      turns++;
      return Promise.resolve();
    };
    await packBytes(slicesOf(new Uint8Array(5 << 20), 5 << 20), counting);
    expect(turns).toBe(5);
  });

  it('leaves turns while it expands', async () => {
    const packed = await pack(noise(1 << 20));
    let turns = 0;
    const slices = unpackBytes(chunksOf(packed), packed, () => {
      turns++;
      return Promise.resolve();
    });
    await joined(slices);
    expect(turns).toBeGreaterThanOrEqual(16);
  });

  it('stops when more comes out than was put in', async () => {
    const bomb = gzipSync(new Uint8Array(64 << 20)); // 64 MiB in 64 KiB
    let given = 0;
    const slices = unpackBytes(slicesOf(bomb), { bytes: 100, packed: true }, breathe);
    await expect(
      (async () => {
        for await (const slice of slices) given += slice.length;
      })(),
    ).rejects.toThrow('more than 100 bytes');
    expect(given).toBe(0);
  });

  it('ends with the reader who wants no more, and reads no further chunk', async () => {
    vi.stubGlobal('DecompressionStream', undefined); // the one of Node reads ahead
    const packed = await pack(noise(20 << 20));
    let read = 0;
    async function* counted(): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunksOf(packed)) {
        read++;
        yield chunk;
      }
    }
    for await (const slice of unpackBytes(counted(), packed, breathe)) {
      expect(slice.length).toBe(4 << 20);
      break;
    }
    expect(read).toBe(1);
  });

  it('passes on what the source throws', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(text('up 1\n'));
      throw new HistoryFault('gone');
    }
    await expect(packBytes(failing(), breathe)).rejects.toThrow('gone');
    const packed = await pack(noise(9000));
    async function* vanishing(): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunksOf(packed)) yield chunk.subarray(0, 4500);
      throw new HistoryFault('gone');
    }
    await expect(joined(unpackBytes(vanishing(), packed, breathe))).rejects.toThrow('gone');
  });
});
