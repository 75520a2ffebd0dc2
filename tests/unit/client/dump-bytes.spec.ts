import { describe, expect, it } from 'vitest';
import { DumpBytes } from '../../../src/client/dump-bytes.ts';
import type { OpenAnswer, SentInput } from '../../../src/protocol/engine-api.ts';

const UNREADABLE: OpenAnswer = {
  kind: 'failed',
  failure: { reason: 'unreadable', detail: 'NotReadableError' },
};
const CANCELLED: OpenAnswer = { kind: 'cancelled' };

const jobs = () => ({ name: 'jobs.prom', blob: new Blob(['jobs 3\n']) });

/** A file that has gone since it was picked. */
function gone() {
  const blob = new Blob(['jobs 3\n']);
  const refuse = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  Object.assign(blob, { arrayBuffer: refuse, slice: () => ({ arrayBuffer: refuse }) });
  return { name: 'gone.prom', blob };
}

/** What a worker is sent, as text that says whose it was to read. */
async function sentBy(bytes: DumpBytes, input: { name: string; blob: Blob }): Promise<string> {
  const sent: SentInput[] = [];
  const answer = await bytes.send(input, (each) => {
    sent.push(each);
    return Promise.resolve(CANCELLED);
  });
  const [first] = sent;
  if (first === undefined) return JSON.stringify(answer);
  const text = await new Response(first.blob).text();
  return `${first.blob instanceof Blob ? 'blob' : 'bytes'} ${text.trim()}`;
}

describe('the bytes of a dump', () => {
  it('are read by the worker', async () => {
    expect(await sentBy(new DumpBytes(), jobs())).toBe('blob jobs 3');
  });

  it('are read by the page where the worker could not, and only it can', async () => {
    const bytes = new DumpBytes();
    expect(await bytes.takesOver(jobs(), UNREADABLE)).toBe(true);
    expect(await sentBy(bytes, jobs())).toBe('bytes jobs 3');
    expect(await bytes.takesOver(jobs(), UNREADABLE)).toBe(false); // once is enough
  });

  it('stay with the worker when the file is gone for both', async () => {
    const bytes = new DumpBytes();
    expect(await bytes.takesOver(gone(), UNREADABLE)).toBe(false);
    expect(await sentBy(bytes, jobs())).toBe('blob jobs 3');
  });

  it('stay with the worker when it failed for another reason', async () => {
    const bytes = new DumpBytes();
    expect(await bytes.takesOver(jobs(), CANCELLED)).toBe(false);
    const full: OpenAnswer = { kind: 'failed', failure: { reason: 'out-of-memory', at: 1 } };
    expect(await bytes.takesOver(jobs(), full)).toBe(false);
  });

  it('that are gone when the page comes to read them are an answer, no exception', async () => {
    const bytes = new DumpBytes();
    await bytes.takesOver(jobs(), UNREADABLE);
    expect(await sentBy(bytes, gone())).toBe(
      JSON.stringify({
        kind: 'failed',
        failure: { reason: 'unreadable', detail: 'NotFoundError' },
      }),
    );
  });
});
