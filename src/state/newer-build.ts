import type { Page } from './page.svelte.ts';

/** Where nothing is open nobody minds a reload; else the reader chooses when. */
export function tellNewerBuild(page: Page, reload: () => void): void {
  const { notices, router, session, speech } = page;
  if (session.dumps.length === 0 && router.route.kind === 'start') {
    reload();
    return;
  }
  const { newerBuild, reloadNow } = speech.words.anywhere;
  notices.tell('info', newerBuild, { stays: true, action: { label: reloadNow, run: reload } });
}
