// Opens a dump through the engine's own face, from text or bytes.

import { openDump, type Dump, type OpenRequest } from '../../src/engine/engine.ts';

type Options = Partial<Omit<OpenRequest, 'slices'>>;

export async function openBytes(bytes: Uint8Array, options: Options = {}): Promise<Dump> {
  const dump = await openDump({
    name: 'test',
    size: bytes.length,
    slices: oneSlice(bytes),
    ...options,
  });
  if (dump === undefined) throw new Error('nobody cancelled');
  return dump;
}

export function openText(text: string, options: Options = {}): Promise<Dump> {
  return openBytes(new TextEncoder().encode(text), options);
}

async function* oneSlice(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
