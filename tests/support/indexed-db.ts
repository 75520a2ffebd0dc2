// IndexedDB in memory, in place of the browser's.

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/** From now on there is a new and empty set of databases. */
export function freshIndexedDb(): IDBFactory {
  const factory = new IDBFactory();
  putIndexedDb(factory);
  return factory;
}

/** Puts `factory` where the code looks for IndexedDB; undefined: there is none. */
export function putIndexedDb(factory: IDBFactory | undefined): void {
  Object.defineProperty(globalThis, 'indexedDB', { value: factory, configurable: true });
}

type Put = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;

/** Until the mocks are restored, asks `fault` at each put; what that throws, the put throws. */
export function faultyPuts(
  fault: (store: IDBObjectStore, value: unknown, key: IDBValidKey | undefined) => void,
): void {
  const put = Reflect.get(IDBObjectStore.prototype, 'put') as Put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    const request = put.call(this, value, key);
    fault(this, value, key);
    return request;
  });
}

/** What a browser does when the disk is full, as the database in memory lets it be done. */
export function endTransaction(transaction: IDBTransaction, error: string): void {
  (transaction as unknown as { _abort(error: string): void })._abort(error);
}

/** Opens the history's database without its code. */
export async function rawDatabase(version?: number): Promise<IDBDatabase> {
  const request = indexedDB.open('exposcope', version);
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  return request.result;
}

/** Changes a store as nothing of ours would. */
export async function tamper(
  name: 'entries' | 'bytes',
  change: (store: IDBObjectStore) => void,
): Promise<void> {
  const database = await rawDatabase();
  const writing = database.transaction(name, 'readwrite');
  change(writing.objectStore(name));
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  database.close();
}
