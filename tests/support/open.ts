// Opens a dump through the engine's own face, from text or bytes.

import { openDump, type Dump, type OpenRequest } from '../../src/engine/engine.ts';

interface Options extends Partial<Omit<OpenRequest, 'slices'>> {
  readonly sliceSize?: number;
}

export async function openBytes(bytes: Uint8Array, options: Options = {}): Promise<Dump> {
  const { sliceSize = 1 << 20, ...request } = options;
  const dump = await openDump({
    name: 'test',
    size: bytes.length,
    slices: slicesOf(bytes, sliceSize),
    ...request,
  });
  if (dump === undefined) throw new Error('nobody called it off');
  return dump;
}

export function openText(text: string, options: Options = {}): Promise<Dump> {
  return openBytes(new TextEncoder().encode(text), options);
}

async function* slicesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size)
    yield await Promise.resolve(bytes.subarray(from, from + size));
}
