import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** Nothing is known of its stores: the past does not fit today's schema. */
export type AnyDatabase = IDBPDatabase;
export type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Takes a database one version further. It may await only the transaction that it is given. */
export type Migration = (database: AnyDatabase, upgrade: Upgrade) => void | Promise<void>;

/**
 * Step n (counted from 1) takes a database from version n - 1 to version n; version 0 is empty.
 *
 * Append, never edit: a step that was released has run in browsers that nobody can reach.
 */
export const MIGRATIONS: readonly Migration[] = [
  function keepDumps(database) {
    database.createObjectStore('entries', { keyPath: 'id' });
    database.createObjectStore('bytes');
  },
];
