// From one open dump to another: the view stays, and each dump is found as it was left in it.

import type { OpenDump } from './open-dump.svelte.ts';
import { START, routeHash, type Query, type Route, type ViewId } from './route.ts';

/** What is asked of one dump is asked of the next, too; where in it the reader stood means nothing there. */
const ASKED = ['q', 'family'];

/** What the page gives it to work with. */
export interface SwitchedPage {
  /** The one on screen. */
  readonly dump: OpenDump | undefined;
  readonly session: {
    readonly dumps: readonly OpenDump[];
    close(dump: OpenDump): Promise<void>;
  };
  readonly router: { readonly route: Route; go(route: Route): void };
}

export class DumpSwitch {
  #page: SwitchedPage;
  #left = new Map<string, Query>();

  constructor(page: SwitchedPage) {
    this.#page = page;
  }

  /** Remembers where the reader is. To be called for every route. */
  note(route: Route): void {
    if (route.kind === 'dump') this.#left.set(`${route.dump} ${route.view}`, route.query);
  }

  /** Where `dump` is shown, coming from what is on screen. */
  href(dump: OpenDump): string {
    return routeHash(this.#routeTo(dump));
  }

  /** Shows the next or the previous dump, round and round. With one open there is nowhere to go. */
  step(by: 1 | -1): void {
    const { dump } = this.#page;
    const { dumps } = this.#page.session;
    if (dump === undefined || dumps.length < 2) return;
    const next = dumps.at((dumps.indexOf(dump) + by) % dumps.length);
    if (next !== undefined) this.#page.router.go(this.#routeTo(next));
  }

  async closeAll(): Promise<void> {
    const { session, router } = this.#page;
    router.go(START);
    await Promise.all(session.dumps.map((dump) => session.close(dump)));
  }

  #routeTo(dump: OpenDump): Route {
    const { route } = this.#page.router;
    const view: ViewId = route.kind === 'dump' ? route.view : 'overview';
    const asked = route.kind === 'dump' ? route.query : {};
    const query =
      this.#left.get(`${dump.key} ${view}`) ??
      Object.fromEntries(Object.entries(asked).filter(([name]) => ASKED.includes(name)));
    return { kind: 'dump', dump: dump.key, view, query };
  }
}
