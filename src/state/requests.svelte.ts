// Counts what the page asked of a network, as the browser saw it.
//
// The page's own files are those of its build: they lie in its folder and carry no query, so they
// cannot carry data away. Everything else counts, an extension's request too.

import { isOwnFile } from './own-file.ts';

export class Requests {
  #folder: string;
  #count = $state(0);

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Requests beyond the page's own files, since it began to load. */
  get count(): number {
    return this.#count;
  }

  /** Counts from the first request on, until what it returns is called. */
  watch(): () => void {
    const observer = new PerformanceObserver((seen) => {
      const strange = seen.getEntries().filter(({ name }) => !isOwnFile(name, this.#folder));
      if (strange.length > 0) this.#count += strange.length;
    });
    observer.observe({ type: 'resource', buffered: true });
    return () => observer.disconnect();
  }
}
