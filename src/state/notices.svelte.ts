/** A short message that floats for a while. Its text may hold code runs (`texts/prose.ts`). */
export interface Notice {
  readonly id: number;
  readonly level: 'ok' | 'info' | 'warning';
  readonly text: string;
}

/** How long a notice stays, in ms. Nothing is said here alone: missing it costs nothing. */
const STAYS = 6000;

export class Notices {
  #shown: readonly Notice[] = $state.raw([]);
  #last = 0;

  get shown(): readonly Notice[] {
    return this.#shown;
  }

  tell(level: Notice['level'], text: string): void {
    const notice = { id: ++this.#last, level, text };
    // The same words again replace the old ones, so that a key held down fills no screen.
    this.#shown = [...this.#shown.filter((other) => other.text !== text), notice];
    setTimeout(() => this.dismiss(notice), STAYS);
  }

  dismiss(notice: Notice): void {
    this.#shown = this.#shown.filter((other) => other !== notice);
  }
}
