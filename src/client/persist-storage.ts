// Asks the browser to keep the site's storage. Only a page may: a worker can merely look.

/** `unsupported`: the browser has no such promise to give, or not for a page from a file. */
export async function persistStorage(): Promise<'granted' | 'refused' | 'unsupported'> {
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  if (storage?.persist === undefined) return 'unsupported';
  try {
    return (await storage.persist()) ? 'granted' : 'refused';
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    return 'unsupported'; // an opaque origin, or storage that is switched off
  }
}
