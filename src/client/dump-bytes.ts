// Who reads a Blob: the worker, as a rule, slice by slice.
//
// In WebKit a page that was opened from a disk has Blobs that its workers cannot read
// (NotReadableError), though it can itself. Then it reads for them and sends the bytes.

import { transfer } from 'comlink';
import type { DumpInput, OpenAnswer, SentInput } from '../protocol/engine-api.ts';

export class DumpBytes {
  #pageReads = false;

  /** Has the worker open the input, in the form in which it can read it. */
  async send(
    input: DumpInput,
    open: (sent: SentInput) => Promise<OpenAnswer>,
  ): Promise<OpenAnswer> {
    if (!this.#pageReads) return open(input);
    let bytes: ArrayBuffer;
    try {
      bytes = await input.blob.arrayBuffer();
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      return { kind: 'failed', failure: { reason: 'unreadable', detail: error.name } };
    }
    return open(transfer({ ...input, blob: bytes }, [bytes]));
  }

  /** Whether the page can read what the worker just could not. From then on it does. */
  async takesOver(input: DumpInput, answer: OpenAnswer): Promise<boolean> {
    const unreadable = answer.kind === 'failed' && answer.failure.reason === 'unreadable';
    if (!unreadable || this.#pageReads) return false;
    try {
      await input.blob.slice(0, 1).arrayBuffer();
    } catch (error) {
      if (error instanceof DOMException) return false; // it is the file
      throw error;
    }
    this.#pageReads = true;
    return true;
  }
}
