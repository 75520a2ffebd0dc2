// What this site uses of the disk, as far as the browser tells a worker.

export interface BrowserStorage {
  readonly usage?: number;
  readonly quota?: number;
  readonly persisted: boolean;
}

/** Nothing where there is no StorageManager, or where this origin may not ask it. */
export async function browserStorage(): Promise<BrowserStorage> {
  const { navigator } = globalThis as { navigator?: { storage?: StorageManager } };
  const storage = navigator?.storage;
  if (storage === undefined) return { persisted: false };
  try {
    const { usage, quota } = await storage.estimate();
    const persisted = await storage.persisted();
    return {
      ...(usage === undefined ? {} : { usage }),
      ...(quota === undefined ? {} : { quota }),
      persisted,
    };
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return { persisted: false };
    throw error;
  }
}
