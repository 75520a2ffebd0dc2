// Which dumps are open in this tab: their ids, so that a reload finds them. A tab that the browser
// duplicates or brings back has them too.

import type { KeptId } from '../model/kept.ts';
import { keptIdOf } from './kept-id.ts';
import type { Store } from './persisted.svelte.ts';

const NAME = 'exposcope.dumps';

export class TabDumps {
  #store: Store | undefined;

  /** Without a store, or with one that refuses, a reload finds nothing. */
  constructor(store: Store | undefined) {
    this.#store = store;
  }

  /** In the order of the tab. What is no id is left out. */
  ids(): KeptId[] {
    const words = (this.#ask((store) => store.getItem(NAME)) ?? '').split(' ');
    return words.flatMap((word) => keptIdOf(word) ?? []);
  }

  remember(ids: readonly KeptId[]): void {
    this.#ask((store) => store.setItem(NAME, ids.join(' ')));
  }

  #ask<Answer>(question: (store: Store) => Answer): Answer | undefined {
    if (this.#store === undefined) return undefined;
    try {
      return question(this.#store);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.#store = undefined; // full, or denied since the page opened: it will not get better
      return undefined;
    }
  }
}
