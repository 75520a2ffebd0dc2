import { afterEach, describe, expect, it, vi } from 'vitest';
import { Changes } from '../../../src/history/changes.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Ends when `changes` is told of the next change. */
const next = (changes: Changes) =>
  new Promise<void>((resolve) => {
    changes.watch(resolve);
  });

describe('a change', () => {
  it('is heard in this tab at once and in the others soon, once in each', async () => {
    const here = new Changes('test');
    const there = new Changes('test');
    const heard: string[] = [];
    here.watch(() => heard.push('here'));
    there.watch(() => heard.push('there'));
    const told = next(there);
    here.announce();
    expect(heard).toEqual(['here']);
    await told;
    expect(heard).toEqual(['here', 'there']);
    here.close();
    there.close();
  });

  it('is heard by all that watch', () => {
    const changes = new Changes('test');
    const heard: number[] = [];
    for (const nth of [1, 2]) changes.watch(() => heard.push(nth));
    changes.announce();
    expect(heard).toEqual([1, 2]);
    changes.close();
  });

  it('stays in this tab where no other can be told', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const changes = new Changes('test');
    const heard: string[] = [];
    changes.watch(() => heard.push('here'));
    changes.announce();
    expect(heard).toEqual(['here']);
    changes.close();
  });
});
