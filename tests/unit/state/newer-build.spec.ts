import { describe, expect, it } from 'vitest';
import { NewerBuild } from '../../../src/state/newer-build.ts';
import { Notices } from '../../../src/state/notices.svelte.ts';
import type { Page } from '../../../src/state/page.svelte.ts';
import { en } from '../../../src/texts/en.ts';

/** A page that shows `kind` and holds dumps, each kept or not. */
function stage(kind: 'start' | 'dump', kept: readonly boolean[]) {
  const notices = new Notices();
  const page = {
    notices,
    router: { route: { kind } },
    session: { dumps: kept.map((is) => ({ keeping: { kept: is } })) },
    speech: { words: en() },
  } as unknown as Page;
  let reloads = 0;
  const newer = new NewerBuild(page, () => ++reloads);
  const shown = () => notices.shown.map(({ text, action }) => `${text} [${action?.label ?? ''}]`);
  return { newer, notices, shown, reloads: () => reloads };
}

describe('a newer build', () => {
  it('is gone over to at once where nothing is open', () => {
    const { newer, reloads, shown } = stage('start', []);
    newer.arrived();
    expect(reloads()).toBe(1);
    expect(shown()).toEqual([]);
  });

  it('is told where something is open, and waits for the reader', () => {
    const { newer, notices, reloads, shown } = stage('dump', [true]);
    newer.arrived();
    expect(reloads()).toBe(0);
    expect(shown()).toEqual([
      'A newer version is ready. What is open comes back after the reload. [Reload]',
    ]);
    notices.act(notices.shown[0]!);
    expect(reloads()).toBe(1);
  });

  it('is told on the start page too while dumps are open', () => {
    const { newer, reloads, shown } = stage('start', [true]);
    newer.arrived();
    expect(reloads()).toBe(0);
    expect(shown()).toHaveLength(1);
  });

  it('says so if a reload would lose something', () => {
    const { newer, shown } = stage('dump', [true, false]);
    newer.arrived();
    expect(shown()).toEqual([expect.stringContaining('What the history has not kept has to be')]);
  });

  it('is told once, however many follow each other', () => {
    const { newer, shown } = stage('dump', [true]);
    newer.arrived();
    newer.arrived();
    newer.arrived();
    expect(shown()).toHaveLength(1);
  });
});
