// Opens the database at the version of the code. Whatever keeps it from that is thrown as a
// HistoryFault or as the browser's own DOMException, which trouble.ts puts into the answer's words.

import { openDB } from 'idb';
import { MIGRATIONS, type AnyDatabase, type Migration, type Upgrade } from './migrations.ts';
import { DATABASE, STORES, type HistoryDatabase } from './schema.ts';
import { HistoryFault, undo } from './trouble.ts';

export interface OpenOptions {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  /** Another connection holds an older version. The opening waits on until it lets go. */
  readonly onBlocked: () => void;
  /** The connection is no more: a newer version wants the database, or the browser closed it. */
  readonly onClosed: () => void;
}

export async function openDatabase({
  name = DATABASE,
  migrations = MIGRATIONS,
  onBlocked,
  onClosed,
}: OpenOptions): Promise<HistoryDatabase> {
  if ((globalThis as { indexedDB?: IDBFactory }).indexedDB === undefined) {
    throw new HistoryFault('no-storage');
  }
  let failure: Error | undefined;
  const opening = openDB(name, migrations.length, {
    upgrade(database, from, _to, upgrade) {
      upgrade.done.catch(() => undefined); // the opening tells it
      void migrate(database, upgrade, migrations.slice(from)).catch((error: unknown) => {
        // Else the steps before it would stay, under the new version.
        if (undo(upgrade)) failure = error instanceof Error ? error : new Error(String(error));
      });
    },
    blocked: onBlocked,
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
  const database = await opening.catch((error: unknown) => {
    throw failure ?? error;
  });
  if (STORES.some((store) => !database.objectStoreNames.contains(store))) {
    database.close();
    throw new HistoryFault('no-storage', 'NotFoundError'); // somebody else's, of the same name
  }
  return database as unknown as HistoryDatabase;
}

async function migrate(
  database: AnyDatabase,
  upgrade: Upgrade,
  steps: readonly Migration[],
): Promise<void> {
  for (const step of steps) await step(database, upgrade);
}
