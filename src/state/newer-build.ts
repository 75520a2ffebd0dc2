import type { Notice } from './notices.svelte.ts';
import type { Page } from './page.svelte.ts';

/** What happens when the browser keeps a newer build than that of the page. */
export class NewerBuild {
  #page: Page;
  #reload: () => void;
  #told: Notice | undefined;

  constructor(page: Page, reload: () => void) {
    this.#page = page;
    this.#reload = reload;
  }

  /** Where nothing is open nobody minds a reload; else the reader chooses when. */
  arrived(): void {
    const { notices, router, session, speech } = this.#page;
    if (session.dumps.length === 0 && router.route.kind === 'start') {
      this.#reload();
      return;
    }
    const { newerBuild, reloadNow } = speech.words.anywhere;
    const allKept = session.dumps.every(({ keeping }) => keeping.kept);
    if (this.#told !== undefined) notices.dismiss(this.#told); // of one that is outdated itself
    this.#told = notices.tell('info', newerBuild(allKept), {
      stays: true,
      action: { label: reloadNow, run: this.#reload },
    });
  }
}
