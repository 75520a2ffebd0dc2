import { openDump, type Dump, type OpenRequest } from '../../src/engine/engine.ts';

/** Opens bytes or text as the page and the command do. */
export async function open(
  input: string | Uint8Array,
  options: Partial<Omit<OpenRequest, 'slices'>> & { readonly sliceSize?: number } = {},
): Promise<Dump> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const { sliceSize = 1 << 20, ...request } = options;
  const dump = await openDump({
    name: 'dump',
    size: bytes.length,
    slices: slicesOf(bytes, sliceSize),
    ...request,
  });
  if (dump === undefined) throw new Error('nobody called it off');
  return dump;
}

async function* slicesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size)
    yield await Promise.resolve(bytes.subarray(from, from + size));
}
