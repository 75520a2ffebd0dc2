/** What a notice offers to do. Done once, and the notice goes. */
export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** A short message that floats for a while. Its text may hold code runs (`texts/prose.ts`). */
export interface Notice {
  readonly id: number;
  readonly level: 'ok' | 'info' | 'warning';
  readonly text: string;
  readonly action?: NoticeAction;
}

export interface NoticeOptions {
  readonly action?: NoticeAction;
  /** It stays until it is dismissed or acted upon. */
  readonly stays?: boolean;
}

/** How long a notice stays, in ms. Nothing is said here alone: missing it costs nothing. */
const STAYS = 6000;

export class Notices {
  #shown: readonly Notice[] = $state.raw([]);
  #last = 0;

  get shown(): readonly Notice[] {
    return this.#shown;
  }

  tell(level: Notice['level'], text: string, { action, stays = false }: NoticeOptions = {}): void {
    const notice = { id: ++this.#last, level, text, ...(action === undefined ? {} : { action }) };
    // The same words again replace the old ones, so that a key held down fills no screen.
    this.#shown = [...this.#shown.filter((other) => other.text !== text), notice];
    if (!stays) setTimeout(() => this.dismiss(notice), STAYS);
  }

  /** Does what the notice offers. */
  act(notice: Notice): void {
    this.dismiss(notice);
    notice.action?.run();
  }

  dismiss(notice: Notice): void {
    this.#shown = this.#shown.filter((other) => other !== notice);
  }
}
