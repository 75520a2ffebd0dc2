// Counts what the page asked of a network, as the browser saw it.
//
// The page's own files are those of its build: they lie in its folder and carry no query, so they
// cannot carry data away. Everything else counts, an extension's request too.

/** Whether a request is for a file of this build. `folder` is the page's, ending in a slash. */
export function isOwnFile(url: string, folder: string): boolean {
  const { origin, protocol, pathname, search } = new URL(url);
  if (protocol === 'blob:' || protocol === 'data:') return true; // made here, fetched from memory
  const home = new URL(folder);
  return origin === home.origin && pathname.startsWith(home.pathname) && search === '';
}

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
