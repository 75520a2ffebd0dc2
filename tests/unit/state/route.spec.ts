import { describe, expect, it } from 'vitest';
import {
  parseRoute,
  routeHash,
  VIEW_LETTERS,
  VIEWS,
  type Route,
} from '../../../src/state/route.ts';

describe('an address', () => {
  it.for([
    [
      '#/d/k3y/findings?level=error&q=a+b',
      { kind: 'dump', dump: 'k3y', view: 'findings', query: { level: 'error', q: 'a b' } },
    ],
    ['#/d/k3y/source', { kind: 'dump', dump: 'k3y', view: 'source', query: {} }],
    ['#/d/k3y', { kind: 'dump', dump: 'k3y', view: 'overview', query: {} }],
    ['#/d/k3y/nonsense', { kind: 'dump', dump: 'k3y', view: 'overview', query: {} }],
    ['#/d/k3y/history?q=eu', { kind: 'dump', dump: 'k3y', view: 'history', query: { q: 'eu' } }],
    ['#/history', { kind: 'history', query: {} }],
    ['#/history?q=shop&sort=name', { kind: 'history', query: { q: 'shop', sort: 'name' } }],
    ['#/history/deeper', { kind: 'start' }],
    ['#/rules?rule=om%2Fcrlf', { kind: 'rules', query: { rule: 'om/crlf' } }],
    ['#/d/k3y/rules', { kind: 'dump', dump: 'k3y', view: 'rules', query: {} }],
    ['#/overview', { kind: 'start' }],
    ['', { kind: 'start' }],
    ['#/', { kind: 'start' }],
    ['#/d', { kind: 'start' }],
    ['#/d/', { kind: 'start' }],
    ['#/x/k3y/source', { kind: 'start' }],
    ['#/d/k3y/source/deeper', { kind: 'start' }],
    ['#main', { kind: 'start' }],
  ] as [string, Route][])('%s means %o', ([hash, route]) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it('comes back as it was written, whatever the view state holds', () => {
    const query = { q: 'a{b="c&d"}?#/%20', type: 'gauge,结' };
    const route: Route = { kind: 'dump', dump: 'k', view: 'families', query };
    expect(parseRoute(routeHash(route))).toEqual(route);
  });

  it('of the history without a dump comes back too', () => {
    const route: Route = { kind: 'history', query: { q: 'a&b=c', sort: 'size' } };
    expect(parseRoute(routeHash(route))).toEqual(route);
  });

  it('leaves out view state that is empty', () => {
    expect(
      routeHash({ kind: 'dump', dump: 'k', view: 'source', query: { q: '', line: '7' } }),
    ).toBe('#/d/k/source?line=7');
  });

  it('has a letter of its own for every screen', () => {
    const letters = VIEWS.map((view) => VIEW_LETTERS[view]);
    expect(new Set(letters).size).toBe(VIEWS.length);
    expect(letters).not.toContain('h'); // the start page
  });
});
