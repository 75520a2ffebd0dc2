// What the reader does with kept dumps, and what is said about it.

import { persistStorage } from '../client/persist-storage.ts';
import type { KeptId } from '../model/kept.ts';
import type { KeptChanges, KeptEntry } from '../protocol/history.ts';
import { heard, type KeepProblem, type KeepTrouble } from './history-trouble.ts';
import type { Notice, Notices } from './notices.svelte.ts';
import type { History } from './history.svelte.ts';
import type { Router } from './router.svelte.ts';
import { saveBlob } from './save-file.ts';
import type { Speech } from './speech.svelte.ts';

export interface HistoryActsOptions {
  readonly history: History;
  readonly notices: Notices;
  readonly router: Router;
  readonly speech: Speech;
}

/** Dumps that were forgotten and can still be had back. */
interface Forgotten {
  readonly ids: readonly KeptId[];
  readonly notice: Notice;
}

export class HistoryActs {
  #history: History;
  #notices: Notices;
  #router: Router;
  #speech: Speech;
  #told = new Set<KeepProblem>();
  #forgotten: readonly Forgotten[] = [];
  #purging: Promise<unknown> = Promise.resolve();

  constructor({ history, notices, router, speech }: HistoryActsOptions) {
    this.#history = history;
    this.#notices = notices;
    this.#router = router;
    this.#speech = speech;
  }

  get #words() {
    return this.#speech.words.history;
  }

  async amend(entry: KeptEntry, changes: KeptChanges): Promise<void> {
    const trouble = await this.#history.amend(entry.id, changes);
    if (trouble !== undefined) this.#tell(trouble);
  }

  /** Takes dumps out of the history. For a while they can be had back. */
  async forget(entries: readonly KeptEntry[]): Promise<void> {
    const ids = entries.map(({ id }) => id);
    this.#history.hide(new Set(ids));
    const answer = await heard(this.#history.client.forget(ids));
    if (answer.kind === 'trouble') this.#tell(answer);
    await this.#history.refresh();
    if (answer.kind === 'trouble') return;
    const notice = this.#notices.tell(
      'info',
      this.#words.forgotten(entries.map(({ name }) => name)),
      {
        action: { label: this.#words.undo, run: () => void this.#restore(ids) },
        onGone: () => {
          this.#purging = Promise.all([this.#purging, this.#purge(ids)]);
        },
      },
    );
    this.#forgotten = [...this.#forgotten, { ids, notice }];
  }

  /** Takes the last forgetting back, while that is possible. */
  undo(): void {
    const last = this.#forgotten.at(-1);
    if (last !== undefined) this.#notices.act(last.notice);
  }

  /** Deletes all that is kept. There is no way back: the reader was asked. */
  async forgetAll(): Promise<void> {
    const ids = (this.#history.entries ?? []).map(({ id }) => id);
    this.#history.hide(new Set(ids));
    const answer = await heard(this.#history.client.forget(ids));
    if (answer.kind === 'trouble') this.#tell(answer);
    else {
      await this.#purge(ids);
      this.#notices.tell('ok', this.#words.allForgotten(answer.dumps));
    }
    await this.#history.refresh();
  }

  async export(ids: readonly KeptId[]): Promise<void> {
    const answer = await heard(this.#history.client.exportDumps(ids));
    if (answer.kind === 'trouble') {
      this.#tell(answer);
      return;
    }
    const day = new Date().toISOString().slice(0, 10);
    const name = `exposcope-history-${day}.zip`;
    saveBlob(name, answer.blob);
    this.#notices.tell('ok', this.#words.exported(answer.dumps, name));
  }

  /** Adds the dumps of an exported file. Says whether it was one. */
  async import(name: string, file: Blob): Promise<boolean> {
    const answer = await heard(this.#history.client.importDumps(file));
    if (answer.kind === 'not-an-export') return false;
    if (answer.kind === 'trouble') this.#tell(answer);
    else {
      const { added, known, damaged } = answer;
      this.#notices.tell('ok', this.#words.imported(name, added, known));
      const { format } = this.#speech.words;
      const names = format.list(damaged.map((dump) => format.code(dump)));
      if (names !== '') this.#notices.tell('warning', this.#words.damaged(names), { stays: true });
    }
    await this.#history.refresh();
    return true;
  }

  /** The same for what was picked as such: what is none is told. */
  async importFiles(files: readonly File[]): Promise<void> {
    for (const file of files) {
      if (await this.import(file.name, file)) continue;
      this.#notices.tell('warning', this.#words.noExport(file.name));
    }
  }

  /** Asks the browser not to clear the history of its own accord. */
  async persist(): Promise<void> {
    const answer = await persistStorage();
    this.#notices.tell(answer === 'granted' ? 'ok' : 'info', this.#words.persist[answer]);
    await this.#history.refresh();
  }

  /** Says once what kind of trouble the history is in, and what to do. */
  tellOnce(trouble: KeepTrouble): void {
    // Somebody took it out of the history on purpose: that is no news.
    if (trouble.problem === 'gone' || this.#told.has(trouble.problem)) return;
    this.#told.add(trouble.problem);
    const words = this.#words;
    const { says, todo } = words.trouble[trouble.problem];
    const text = words.notKept(says, todo);
    if (trouble.problem !== 'full') {
      this.#notices.tell('warning', text, { stays: true });
      return;
    }
    const run = () => this.#router.go({ kind: 'history', query: { sort: 'size' } });
    this.#notices.tell('warning', text, { stays: true, action: { label: words.choose, run } });
  }

  /** Gives up the way back to what was forgotten, and waits until its room is free. */
  async settle(): Promise<void> {
    for (const { notice } of this.#forgotten) this.#notices.dismiss(notice);
    await this.#purging;
  }

  async #restore(ids: readonly KeptId[]): Promise<void> {
    this.#drop(ids);
    const answer = await heard(this.#history.client.restore(ids));
    if (answer.kind === 'trouble') this.#tell(answer);
    await this.#history.refresh();
  }

  async #purge(ids: readonly KeptId[]): Promise<void> {
    this.#drop(ids);
    // Whatever hinders it: a worker that starts later deletes what stayed forgotten.
    const answer = await heard(this.#history.client.purge(ids));
    if (answer.kind !== 'trouble') await this.#history.refresh();
  }

  #drop(ids: readonly KeptId[]): void {
    this.#forgotten = this.#forgotten.filter((other) => other.ids !== ids);
  }

  #tell({ problem }: KeepTrouble): void {
    const { title, todo } = this.#words.trouble[problem];
    this.#notices.tell('warning', this.#words.failed(title, todo));
  }
}
