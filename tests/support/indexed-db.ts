// IndexedDB in memory, in place of the browser's.

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';

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
