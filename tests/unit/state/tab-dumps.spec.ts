import { describe, expect, it } from 'vitest';
import type { KeptId } from '../../../src/model/kept.ts';
import { keptIdOf, newKeptId } from '../../../src/state/kept-id.ts';
import type { Store } from '../../../src/state/persisted.svelte.ts';
import { TabDumps } from '../../../src/state/tab-dumps.ts';

class Shelf implements Store {
  readonly kept = new Map<string, string>();
  getItem(key: string) {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.kept.set(key, value);
  }
}

const ids = (...words: string[]) => words as KeptId[];

describe('the dumps of a tab', () => {
  it('are found again in their order by the page that comes after a reload', () => {
    const shelf = new Shelf();
    new TabDumps(shelf).remember(ids('bbbbbbbb', 'aaaaaaaa'));
    expect(new TabDumps(shelf).ids()).toEqual(['bbbbbbbb', 'aaaaaaaa']);
    new TabDumps(shelf).remember([]);
    expect(new TabDumps(shelf).ids()).toEqual([]);
  });

  it('leave out what is no id, whoever wrote it', () => {
    const shelf = new Shelf();
    shelf.setItem('exposcope.dumps', 'aaaaaaaa ../../x short <b> bbbbbbbb ');
    expect(new TabDumps(shelf).ids()).toEqual(['aaaaaaaa', 'bbbbbbbb']);
  });

  it('are none where the browser gives no store, or denies it later', () => {
    const nowhere = new TabDumps(undefined);
    nowhere.remember(ids('aaaaaaaa'));
    expect(nowhere.ids()).toEqual([]);
    const denied = new TabDumps({
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
      setItem: () => undefined,
    });
    expect(denied.ids()).toEqual([]);
  });
});

describe('an id', () => {
  it('is made of eight letters and digits, another one each time', () => {
    const made = Array.from({ length: 100 }, newKeptId);
    expect(made.filter((id) => /^[0-9a-z]{8}$/.test(id))).toHaveLength(100);
    expect(new Set(made).size).toBe(100);
  });

  it.for([
    ['k3yk3yk3', true],
    ['short', false],
    ['with/slash', false],
    ['a'.repeat(65), false],
    ['', false],
  ] as const)('may be %j: %s', ([text, may]) => {
    expect(keptIdOf(text) !== undefined).toBe(may);
  });
});
