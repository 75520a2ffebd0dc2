// What each version of the database left on the disks of readers. Append, never edit: these are
// written without the code of the history, as it was when they were current.

import { gzipSync } from 'node:zlib';

export interface PastDatabase {
  /** Makes the stores. */
  readonly create: (database: IDBDatabase) => void;
  readonly entries: readonly unknown[];
  readonly bytes: readonly (readonly [key: IDBValidKey, value: ArrayBuffer])[];
}

/** The database of version n stands at n - 1. */
export const PAST_DATABASES: readonly PastDatabase[] = [
  {
    create(database) {
      database.createObjectStore('entries', { keyPath: 'id' });
      database.createObjectStore('bytes');
    },
    entries: [
      {
        id: '00000old',
        name: 'old.prom',
        openedAt: 1,
        bytes: 12,
        stored: gzip('old_total 1\n').byteLength,
        chunks: 2,
        packed: true,
        dialect: 'prometheus-text-0.0.4',
        counts: { families: 1, series: 1, samples: 1, exemplars: 0 },
        findings: { error: 0, warning: 0, info: 0 },
        target: '',
        note: '',
        tags: [],
      },
      {
        id: '00000new',
        name: 'new.prom',
        openedAt: 2,
        bytes: 12,
        stored: gzip('new_total 2\n').byteLength,
        chunks: 1,
        packed: true,
        dialect: 'prometheus-text-0.0.4',
        as: 'openmetrics-1.0',
        counts: { families: 1, series: 1, samples: 1, exemplars: 0 },
        findings: { error: 0, warning: 1, info: 2 },
        target: 'a:9100',
        note: 'before the deploy',
        tags: ['api', 'new'],
      },
      {
        id: '0000gone',
        name: 'gone.prom',
        openedAt: 3,
        bytes: 0,
        stored: 0,
        chunks: 0,
        packed: true,
        dialect: 'not-an-exposition',
        counts: { families: 0, series: 0, samples: 0, exemplars: 0 },
        findings: { error: 1, warning: 0, info: 0 },
        target: '',
        note: '',
        tags: [],
        forgottenAt: 4,
      },
    ],
    bytes: [
      [['00000old', 0], gzip('old_total 1\n').slice(0, 10)],
      [['00000old', 1], gzip('old_total 1\n').slice(10)],
      [['00000new', 0], gzip('new_total 2\n')],
    ],
  },
];

export async function putPastDatabase(
  factory: IDBFactory,
  version: number,
  { create, entries, bytes }: PastDatabase,
): Promise<void> {
  const request = factory.open('exposcope', version);
  request.onupgradeneeded = () => create(request.result);
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  const database = request.result;
  const writing = database.transaction(['entries', 'bytes'], 'readwrite');
  for (const entry of entries) writing.objectStore('entries').put(entry);
  for (const [key, value] of bytes) writing.objectStore('bytes').put(value, key);
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  database.close();
}

function gzip(text: string): ArrayBuffer {
  return new Uint8Array(gzipSync(text)).buffer;
}
