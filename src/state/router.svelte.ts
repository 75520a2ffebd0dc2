import { START, parseRoute, routeHash, type Query, type Route, type ViewId } from './route.ts';

/** The part of `window` that holds the address. Tests give one of their own. */
export interface AddressBar {
  readonly location: { hash: string };
  readonly history: {
    pushState(data: null, unused: '', url: string): void;
    replaceState(data: null, unused: '', url: string): void;
  };
  addEventListener(type: 'hashchange' | 'popstate', listener: () => void): void;
}

/** Where the reader is. The address bar is the truth; `route` is what it says. */
export class Router {
  #bar: AddressBar;
  #route: Route = $state.raw(START);

  constructor(bar: AddressBar) {
    this.#bar = bar;
    this.#read();
    bar.addEventListener('hashchange', () => this.#read());
    bar.addEventListener('popstate', () => this.#read());
  }

  get route(): Route {
    return this.#route;
  }

  /** `replace` keeps the step out of the back button: typing in a filter is no journey. */
  go(route: Route, how: 'push' | 'replace' = 'push'): void {
    const hash = routeHash(route);
    // Not by `location.hash`: its event comes later, and then two steps in one task are one.
    if (hash !== routeHash(this.#route)) {
      if (how === 'replace') this.#bar.history.replaceState(null, '', hash);
      else this.#bar.history.pushState(null, '', hash);
    }
    this.#route = route;
  }

  href(dump: string, view: ViewId, query: Query = {}): string {
    return routeHash({ kind: 'dump', dump, view, query });
  }

  /** Writes parts of the view state; an empty value removes its part. */
  setQuery(changes: Query, how: 'push' | 'replace' = 'replace'): void {
    const route = this.#route;
    if (route.kind === 'start') throw new Error('the start page has no view state');
    const query = { ...route.query, ...changes };
    const kept = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
    this.go({ ...route, query: kept }, how);
  }

  #read(): void {
    this.#route = parseRoute(this.#bar.location.hash);
  }
}
