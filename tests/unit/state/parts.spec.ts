import { describe, expect, it } from 'vitest';
import { EngineLost } from '../../../src/client/engine-line.ts';
import type { DumpId } from '../../../src/model/ids.ts';
import type { DumpPart, PartsAnswer } from '../../../src/protocol/parts.ts';
import { Parts } from '../../../src/state/parts.svelte.ts';

const part = (target: string, samples: number, kind: DumpPart['kind'] = 'labels'): DumpPart => ({
  name: target,
  kind,
  target,
  firstLine: 1,
  lastLine: 2,
  samples,
});

function stage(answer: PartsAnswer) {
  let isLost = false;
  const engine = {
    parts: () => (isLost ? Promise.reject(new EngineLost('ended')) : Promise.resolve(answer)),
    part: (_: DumpId, index: number) => Promise.resolve(new Blob([`part ${index}`])),
  };
  const parts = new Parts({ engine, dump: 'd1' as DumpId, name: 'all.prom' });
  return { parts, lose: (lost: boolean) => (isLost = lost) };
}

const targets: PartsAnswer = {
  parts: [part('node a:1', 3), part('node b:1', 9), part('shop a:2', 5)],
  more: 0,
  rest: 0,
  mixes: false,
};

describe('the dumps that a file holds', () => {
  it('are listed with most samples first where labels tell them apart', async () => {
    const { parts } = stage(targets);
    expect(parts.listed).toEqual([]);
    await parts.ask();
    expect(parts.listed.map(({ target }) => target)).toEqual(['node b:1', 'shop a:2', 'node a:1']);
  });

  it('are listed in file order where one follows the other', async () => {
    const { parts } = stage({ ...targets, mixes: true });
    await parts.ask();
    expect(parts.listed.map(({ samples }) => samples)).toEqual([3, 9, 5]);
  });

  it('are found by words in any order', async () => {
    const { parts } = stage(targets);
    await parts.ask();
    parts.search = ' A: NODE ';
    expect(parts.found.map(({ target }) => target)).toEqual(['node a:1']);
    parts.search = '';
    expect(parts.found).toHaveLength(3);
  });

  it('are opened by the name of the file and their own', async () => {
    const { parts } = stage(targets);
    await parts.ask();
    const inputs = await parts.inputs(parts.listed.slice(0, 2));
    expect(inputs?.map(({ name }) => name)).toEqual(['all.prom (node b:1)', 'all.prom (shop a:2)']);
    expect(await new Response(inputs?.[0]?.blob).text()).toBe('part 1');
  });

  it('are asked for again when the worker was lost', async () => {
    const { parts, lose } = stage(targets);
    lose(true);
    await parts.ask();
    expect(parts.failure?.message).toContain('ended');
    expect(parts.answer).toBeUndefined();
    lose(false);
    await parts.ask();
    expect(parts.failure).toBeUndefined();
    expect(parts.listed).toHaveLength(3);
  });
});
