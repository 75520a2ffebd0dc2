import { describe, expect, it } from 'vitest';
import { MOST_HITS } from '../../../../src/engine/query/search-hits.ts';
import { searchSteps } from '../../../../src/engine/query/text-search.ts';
import { TextStore } from '../../../../src/engine/text/text-store.ts';
import type { SearchAnswer, SourceQuery } from '../../../../src/protocol/engine-api.ts';

function storeOf(text: string): TextStore {
  const store = new TextStore();
  store.push(new TextEncoder().encode(text));
  store.seal();
  return store;
}

function search(text: string, query: SourceQuery): { answer: SearchAnswer; steps: number } {
  const run = searchSteps(storeOf(text), query);
  for (let steps = 0; ; steps++) {
    const step = run.next();
    if (step.done === true) return { answer: step.value, steps };
  }
}

describe('a search of the text', () => {
  it('stops at the cap and says so', () => {
    const line = 'a a a a\n'.repeat(MOST_HITS / 4);
    expect(search(line, { text: 'a', mode: 'text' }).answer).toMatchObject({
      total: MOST_HITS,
      capped: false,
    });
    expect(search(`${line}a`, { text: 'a', mode: 'text' }).answer).toMatchObject({
      total: MOST_HITS,
      capped: true,
    });
    expect(search(`${line}a`, { text: 'a+', mode: 'regex' }).answer).toMatchObject({
      total: MOST_HITS,
      capped: true,
    });
  });

  it('yields on the way, also inside of one long line', () => {
    const long = 'x'.repeat(3 << 20);
    expect(search(long, { text: 'y', mode: 'text' }).steps).toBe(3);
    expect(search(long, { text: 'y$', mode: 'regex' }).steps).toBe(12);
    expect(search(`${long}y`, { text: 'y$', mode: 'regex' }).steps).toBeGreaterThan(12);
  });

  it('says what is wrong with an expression, and where', () => {
    expect(search('a', { text: 'é(?=b)', mode: 'regex' }).answer).toEqual({
      kind: 'bad-query',
      problem: 'regex-look-around',
      column: 2,
    });
  });

  it('finds nothing for nothing, and nothing that spans lines', () => {
    expect(search('a\nb', { text: '', mode: 'text' }).answer).toMatchObject({ total: 0 });
    expect(search('a\nb', { text: '', mode: 'regex' }).answer).toMatchObject({ total: 0 });
    expect(search('a\nb', { text: 'a\nb', mode: 'text' }).answer).toMatchObject({ total: 0 });
  });
});
