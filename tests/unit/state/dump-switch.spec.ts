import { describe, expect, it } from 'vitest';
import { DumpSwitch, type SwitchedPage } from '../../../src/state/dump-switch.ts';
import type { OpenDump } from '../../../src/state/open-dump.svelte.ts';
import { START, parseRoute, routeHash, type Route } from '../../../src/state/route.ts';

/** A page with so many dumps open, called `a`, `b`, … */
function stage(names: string) {
  let route: Route = START;
  const closed: string[] = [];
  const dumps = names.split('').map((key) => ({ key }) as unknown as OpenDump);
  const page: SwitchedPage = {
    get dump() {
      return route.kind === 'dump'
        ? dumps.find(({ key }) => routeHash(route).includes(`/${key}/`))
        : undefined;
    },
    session: {
      dumps,
      close: (dump: OpenDump) => {
        closed.push(dump.key);
        return Promise.resolve();
      },
    },
    router: {
      get route() {
        return route;
      },
      go: (to: Route) => {
        route = to;
      },
    },
  };
  const dumpSwitch = new DumpSwitch(page);
  /** Goes somewhere by other ways. */
  const visit = (hash: string) => {
    route = parseRoute(hash);
    dumpSwitch.note(route);
  };
  const step = (by: 1 | -1) => {
    dumpSwitch.step(by);
    dumpSwitch.note(route);
    return routeHash(route);
  };
  return { visit, step, dumpSwitch, dumps, closed, at: () => routeHash(route) };
}

describe('from one open dump to the next', () => {
  it('goes round and round, in the order of the list', () => {
    const { visit, step } = stage('abc');
    visit('#/d/a/findings');
    expect([step(1), step(1), step(1), step(-1)]).toEqual([
      '#/d/b/findings',
      '#/d/c/findings',
      '#/d/a/findings',
      '#/d/c/findings',
    ]);
  });

  it('goes nowhere from the start page, and with one dump open', () => {
    expect(stage('ab').step(1)).toBe('#/');
    const { visit, step } = stage('a');
    visit('#/d/a/source?line=4');
    expect(step(1)).toBe('#/d/a/source?line=4');
  });

  it('takes along what is asked, and not where the reader stands', () => {
    const { visit, step } = stage('ab');
    visit('#/d/a/families?q=http&family=up&top=40&row=44');
    expect(step(1)).toBe('#/d/b/families?q=http&family=up');
  });

  it('finds each dump as it was left in that view', () => {
    const { visit, step, dumpSwitch, dumps } = stage('ab');
    visit('#/d/a/source?line=4');
    visit('#/d/b/source?line=9');
    expect(step(-1)).toBe('#/d/a/source?line=4');
    expect(dumpSwitch.href(dumps[1]!)).toBe('#/d/b/source?line=9');
    visit('#/d/a/findings?q=x');
    expect(dumpSwitch.href(dumps[1]!)).toBe('#/d/b/findings?q=x');
  });

  it('closes all of them and goes to the start page', async () => {
    const { visit, dumpSwitch, closed, at } = stage('abc');
    visit('#/d/b/overview');
    await dumpSwitch.closeAll();
    expect(closed).toEqual(['a', 'b', 'c']);
    expect(at()).toBe('#/');
  });
});
