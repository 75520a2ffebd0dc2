// The connection of one worker, opened with the first question and again when it was lost.

import type { Migration } from './migrations.ts';
import { openDatabase } from './open-database.ts';
import { STORES, type HistoryDatabase, type Reading, type Writing } from './schema.ts';
import { HistoryFault, undo } from './trouble.ts';

/** How long another tab may take to let go of an older version, in milliseconds. */
const PATIENCE_MS = 2000;

export interface ConnectionOptions {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  readonly patience?: number;
}

export class Connection {
  #options: ConnectionOptions;
  #opened: Promise<HistoryDatabase> | undefined;

  constructor(options: ConnectionOptions = {}) {
    this.#options = options;
  }

  read<Answer>(work: (reading: Reading) => Promise<Answer>): Promise<Answer> {
    return this.#transact((database) => database.transaction([...STORES], 'readonly'), work);
  }

  /** All that `work` writes, or nothing of it. */
  write<Answer>(work: (writing: Writing) => Promise<Answer>): Promise<Answer> {
    // Strict: the answer says "kept", and a paste is nowhere else. Flushing costs milliseconds.
    const options = { durability: 'strict' } as const;
    return this.#transact(
      (database) => database.transaction([...STORES], 'readwrite', options),
      work,
    );
  }

  /** Lets go of the database. The next question opens it again. */
  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    const [ended] = await Promise.allSettled([opened]);
    if (ended.status === 'fulfilled') ended.value?.close();
  }

  async #transact<Transaction extends Reading | Writing, Answer>(
    begin: (database: HistoryDatabase) => Transaction,
    work: (transaction: Transaction) => Promise<Answer>,
  ): Promise<Answer> {
    const transaction = begin(await (this.#opened ??= this.#open()));
    const [worked, done] = await Promise.allSettled([
      work(transaction).catch((error: unknown) => {
        // A request that failed has aborted it already; a mistake of ours has not.
        if (!(error instanceof DOMException)) undo(transaction);
        throw error;
      }),
      transaction.done,
    ]);
    // Why the transaction failed says more than that a request was part of it.
    if (worked.status === 'rejected' && !(worked.reason instanceof DOMException)) {
      throw worked.reason;
    }
    if (done.status === 'rejected') throw done.reason;
    if (worked.status === 'rejected') throw worked.reason;
    return worked.value;
  }

  #open(): Promise<HistoryDatabase> {
    const { patience = PATIENCE_MS, ...options } = this.#options;
    let tell: (fault: HistoryFault) => void = () => undefined;
    const blocked = new Promise<never>((_, reject) => {
      tell = reject;
    });
    const drop = () => {
      if (this.#opened === told || this.#opened === opened) this.#opened = undefined;
    };
    const opened = openDatabase({
      ...options,
      onBlocked: () => setTimeout(() => tell(new HistoryFault('blocked')), patience),
      onClosed: drop,
    });
    const told = Promise.race([opened, blocked]);
    opened.then(() => {
      if (this.#opened === told) this.#opened = opened; // `told` may have said that it is blocked
    }, drop); // the next question tries again
    return told;
  }
}
