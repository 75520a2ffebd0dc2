// A dump's bytes as slices, each asked for on its own.
//
// `blob.stream()` would starve the worker's message queue in Chromium, so that a cancel came only
// at the end, and comes as one chunk in Firefox. Each slice here is a turn of the event loop.

const SLICE_SIZE = 4 << 20;

export async function* slicesOf(bytes: Blob | ArrayBuffer): AsyncGenerator<Uint8Array> {
  const size = sizeOf(bytes);
  for (let from = 0; from < size; from += SLICE_SIZE) {
    const to = Math.min(from + SLICE_SIZE, size);
    if (bytes instanceof Blob) yield new Uint8Array(await bytes.slice(from, to).arrayBuffer());
    else {
      await turn();
      yield new Uint8Array(bytes, from, to - from);
    }
  }
}

export function sizeOf(bytes: Blob | ArrayBuffer): number {
  return bytes instanceof Blob ? bytes.size : bytes.byteLength;
}

/** One turn of the event loop, so that messages are heard. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
