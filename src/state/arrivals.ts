// Files that come to the page from outside of it: the system opens them with the installed page,
// or another program shares them with it.

import { takeSharedFiles, wasSharedWith } from '../client/shared-files.ts';
import { inputOf } from './dropped.ts';
import type { Page } from './page.svelte.ts';

/** File Handling API; TypeScript's DOM library does not know it yet. */
interface LaunchQueue {
  setConsumer(
    consumer: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void,
  ): void;
}

/** The part of `window` that files come through. Tests give one of their own. */
export interface Door {
  readonly launchQueue?: LaunchQueue;
  readonly location: { readonly search: string; readonly pathname: string; readonly hash: string };
  readonly history: { replaceState(data: null, unused: '', url: string): void };
}

export class Arrivals {
  #page: Page;
  #door: Door;

  constructor(page: Page, door: Door) {
    this.#page = page;
    this.#door = door;
  }

  /** Opens what has come, and what will. */
  async receive(): Promise<void> {
    this.#door.launchQueue?.setConsumer(({ files }) => void this.#launched(files));
    const { search, pathname, hash } = this.#door.location;
    if (!wasSharedWith(search)) return;
    // The query has been followed: a reload is an ordinary one.
    this.#door.history.replaceState(null, '', pathname + hash);
    const { words } = this.#page.speech;
    const files = await takeSharedFiles();
    const inputs = files.map((blob) => ({ name: blob.name || words.anywhere.sharedText, blob }));
    if (inputs.length > 0) await this.#page.open(inputs);
    else this.#page.notices.tell('warning', words.anywhere.nothingShared);
  }

  async #launched(handles: readonly FileSystemFileHandle[]): Promise<void> {
    const files: File[] = [];
    for (const handle of handles) {
      try {
        files.push(await handle.getFile());
      } catch (error) {
        if (!(error instanceof DOMException)) throw error; // it was moved or removed meanwhile
        const { words } = this.#page.speech;
        this.#page.notices.tell('warning', words.anywhere.launchedGone(handle.name));
      }
    }
    await this.#page.open(files.map(inputOf));
  }
}
