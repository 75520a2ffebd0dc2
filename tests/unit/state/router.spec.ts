import { describe, expect, it } from 'vitest';
import { Router, type AddressBar } from '../../../src/state/router.svelte.ts';

/** An address bar that remembers each step. */
class Bar implements AddressBar {
  readonly location = { hash: '' };
  readonly steps: string[] = [];
  #listeners: (() => void)[] = [];

  readonly history = {
    pushState: (_data: null, _unused: '', url: string) => this.#set(`push ${url}`, url),
    replaceState: (_data: null, _unused: '', url: string) => this.#set(`replace ${url}`, url),
  };
  addEventListener(_type: 'hashchange' | 'popstate', listener: () => void) {
    this.#listeners.push(listener);
  }
  /** The reader edits the address or goes back. */
  leadTo(hash: string) {
    this.location.hash = hash;
    for (const listener of this.#listeners) listener();
  }
  #set(step: string, url: string) {
    this.steps.push(step);
    this.location.hash = url;
  }
}

describe('the router', () => {
  it('shows where the address bar stands, and follows it', () => {
    const bar = new Bar();
    bar.location.hash = '#/d/k/source?line=7';
    const router = new Router(bar);
    expect(router.route).toMatchObject({ view: 'source', query: { line: '7' } });
    bar.leadTo('#/');
    expect(router.route).toEqual({ kind: 'start' });
  });

  it('takes a screen as a step and a filter as none', () => {
    const bar = new Bar();
    const router = new Router(bar);
    router.go({ kind: 'dump', dump: 'k', view: 'findings', query: {} });
    router.setQuery({ level: 'error' });
    router.setQuery({ q: 'go_' });
    router.setQuery({ level: '' });
    expect(bar.steps).toEqual([
      'push #/d/k/findings',
      'replace #/d/k/findings?level=error',
      'replace #/d/k/findings?level=error&q=go_',
      'replace #/d/k/findings?q=go_',
    ]);
    expect(router.route).toMatchObject({ query: { q: 'go_' } });
  });

  it('does not step to where it is', () => {
    const bar = new Bar();
    const router = new Router(bar);
    router.go({ kind: 'dump', dump: 'k', view: 'source', query: {} });
    router.go({ kind: 'dump', dump: 'k', view: 'source', query: { line: '' } });
    expect(bar.steps).toEqual(['push #/d/k/source']);
  });

  it('keeps view state of the history, which needs no dump', () => {
    const bar = new Bar();
    const router = new Router(bar);
    router.go({ kind: 'history', query: {} });
    router.setQuery({ q: 'shop' });
    expect(bar.steps).toEqual(['push #/history', 'replace #/history?q=shop']);
  });

  it('refuses view state on the start page, which has none', () => {
    expect(() => new Router(new Bar()).setQuery({ q: 'a' })).toThrow('view state');
  });
});
