import type { KeyBinding } from './keys.ts';
import type { Page } from './page.svelte.ts';
import { isDumpless, START, VIEWS, VIEW_LETTERS, type ViewId } from './route.ts';

/** What the keys of the page set off outside it. */
export interface PageActs {
  readonly choose: () => void;
  readonly search: () => void;
  readonly keys: () => void;
  readonly theme: () => void;
}

/** Keys that work on every screen. Without a dump there are the views that need none. */
export function pageKeys(page: Page, acts: PageActs): KeyBinding[] {
  const says = () => page.speech.words.shell.keySays;
  const show = (view: ViewId) => {
    if (page.dump !== undefined) page.show(page.dump, view);
    else if (isDumpless(view)) page.router.go({ kind: view, query: {} });
  };
  const views = VIEWS.flatMap((view, place): KeyBinding[] =>
    [String(place + 1), `g ${VIEW_LETTERS[view]}`].map((keys) => ({
      keys,
      says: () => says().view(page.speech.words.shell.view[view]),
      act: () => show(view),
    })),
  );
  // Where findings are stepped through, n and p are theirs, also before the screen is there.
  const stepsFindings = () => {
    const { route } = page.router;
    return route.kind === 'dump' && (route.view === 'findings' || route.view === 'source');
  };
  const dumps = (['next', 'previous'] as const).flatMap((way): KeyBinding[] => {
    const says = () => page.speech.words.parts.keySays[way];
    const step = () => page.switch.step(way === 'next' ? 1 : -1);
    const [small, capital] = way === 'next' ? (['n', 'N'] as const) : (['p', 'P'] as const);
    return [
      { keys: small, says, act: () => (stepsFindings() ? undefined : step()) },
      { keys: capital, says, act: step },
    ];
  });
  return [
    ...views,
    ...dumps,
    { keys: 'g h', says: () => says().start, act: () => page.router.go(START) },
    { keys: '/', says: () => says().search, act: acts.search },
    { keys: 'o', says: () => says().open, act: acts.choose },
    { keys: 't', says: () => says().theme, act: acts.theme },
    { keys: '?', says: () => says().keys, act: acts.keys },
  ];
}
