import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openInput, SLICE, Unreadable } from '../../../src/cli/input.ts';

const folder = mkdtempSync(join(tmpdir(), 'exposcope-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a pipe delivers. */
async function* pipe(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

const nothing = pipe([]);

async function sizes(slices: AsyncIterable<Uint8Array>): Promise<number[]> {
  const found: number[] = [];
  for await (const slice of slices) found.push(slice.length);
  return found;
}

describe('standard input', () => {
  it('is joined to slices that are worth their overhead, in order', async () => {
    const pieces = Array.from({ length: 40 }, (_, i) => new Uint8Array(1 << 16).fill(i));
    const { name, size, slices } = await openInput('-', pipe(pieces));
    expect([name, size]).toEqual(['-', undefined]);
    const all: Uint8Array[] = [];
    for await (const slice of slices) all.push(slice);
    expect(all.map(({ length }) => length)).toEqual([SLICE, SLICE, 8 << 16]);
    expect(Buffer.concat(all).equals(Buffer.concat(pieces))).toBe(true);
  });

  it('may be empty', async () => {
    expect(await sizes((await openInput('-', nothing)).slices)).toEqual([]);
  });

  it('that breaks is unreadable, and says why', async () => {
    const broken = (async function* () {
      yield await Promise.resolve(new Uint8Array(1));
      throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });
    })();
    const { slices } = await openInput('-', broken);
    await expect(sizes(slices)).rejects.toMatchObject({
      reason: 'other',
      message: 'EIO: i/o error, read',
    });
  });

  it('lets errors of ours pass as what they are', async () => {
    const ours = (async function* () {
      yield await Promise.resolve(new Uint8Array(1));
      throw new RangeError('a bug');
    })();
    const { slices } = await openInput('-', ours);
    await expect(sizes(slices)).rejects.toBeInstanceOf(RangeError);
  });
});

describe('a file', () => {
  it('comes in slices of 1 MiB, with its size', async () => {
    const path = join(folder, 'big');
    writeFileSync(path, new Uint8Array(2 * SLICE + 5));
    const { size, slices } = await openInput(path, nothing);
    expect(size).toBe(2 * SLICE + 5);
    expect(await sizes(slices)).toEqual([SLICE, SLICE, 5]);
  });

  it.each([
    ['missing', join(folder, 'nowhere')],
    ['missing', join(folder, 'big', 'below a file')],
    ['folder', folder],
  ])('that cannot be opened is %s', async (reason, path) => {
    writeFileSync(join(folder, 'big'), '');
    const failure = openInput(path, nothing);
    await expect(failure).rejects.toBeInstanceOf(Unreadable);
    await expect(failure).rejects.toMatchObject({ reason });
  });

  it('with a name that no system allows is unreadable too', async () => {
    await expect(openInput('a\0b', nothing)).rejects.toMatchObject({ reason: 'other' });
  });
});
