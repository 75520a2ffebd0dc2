// A Blob as slices, each asked for on its own.
//
// `blob.stream()` would starve the worker's message queue in Chromium, so that a cancel came only
// at the end, and comes as one chunk in Firefox. Each slice here is a turn of the event loop.

const SLICE_SIZE = 4 << 20;

export async function* slicesOf(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < blob.size; from += SLICE_SIZE)
    yield new Uint8Array(await blob.slice(from, from + SLICE_SIZE).arrayBuffer());
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
