/** What a notice offers to do. Done once, and the notice goes. */
export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

export interface NoticeOptions {
  readonly action?: NoticeAction;
  /** It stays until it is dismissed or acted upon. */
  readonly stays?: boolean;
  /** Called when it goes without having been acted upon. */
  readonly onGone?: () => void;
}

/** A short message that floats for a while. Its text may hold code runs (`texts/prose.ts`). */
export interface Notice extends NoticeOptions {
  readonly id: number;
  readonly level: 'ok' | 'info' | 'warning';
  readonly text: string;
}

/** How long a notice stays, in ms. Nothing is said here alone: missing it costs nothing. */
const STAYS = 6000;
/** The same with something to do in it, which has to be read and reached. */
const STAYS_WITH_ACTION = 12_000;

export class Notices {
  #shown: readonly Notice[] = $state.raw([]);
  #timers = new WeakMap<Notice, ReturnType<typeof setTimeout>>();
  #last = 0;

  get shown(): readonly Notice[] {
    return this.#shown;
  }

  tell(level: Notice['level'], text: string, options: NoticeOptions = {}): Notice {
    const notice = { ...options, id: ++this.#last, level, text };
    // The same words again replace the old ones, so that a key held down fills no screen. With
    // something to do in them they are not the same.
    const same = (other: Notice) => other.text === text && other.action === undefined;
    for (const other of this.#shown.filter(same)) this.dismiss(other);
    this.#shown = [...this.#shown, notice];
    this.release(notice);
    return notice;
  }

  /** Does what the notice offers. */
  act(notice: Notice): void {
    if (this.#remove(notice)) notice.action?.run();
  }

  dismiss(notice: Notice): void {
    if (this.#remove(notice)) notice.onGone?.();
  }

  /** Keeps it while the reader is at it. */
  hold(notice: Notice): void {
    clearTimeout(this.#timers.get(notice));
  }

  /** Lets its time begin anew. */
  release(notice: Notice): void {
    this.hold(notice);
    if (notice.stays === true || !this.#shown.includes(notice)) return;
    const time = notice.action === undefined ? STAYS : STAYS_WITH_ACTION;
    this.#timers.set(
      notice,
      setTimeout(() => this.dismiss(notice), time),
    );
  }

  /** Says whether it was there. */
  #remove(notice: Notice): boolean {
    const others = this.#shown.filter((other) => other !== notice);
    const was = others.length < this.#shown.length;
    this.#shown = others;
    this.hold(notice);
    this.#timers.delete(notice);
    return was;
  }
}
