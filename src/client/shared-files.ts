// What other programs shared with the installed page. The service worker laid it aside
// (workers/share-target.ts).

import { INBOX, NAME_HEADER, SHARED_QUERY } from '../protocol/shared-files.ts';

/** Whether the page was opened to take what was shared. */
export const wasSharedWith = (search: string): boolean => search === SHARED_QUERY;

/** Takes everything out of the inbox: nothing of it stays there. A shared text may have no name. */
export async function takeSharedFiles(): Promise<File[]> {
  const { pathname } = new URL('.', document.baseURI);
  const inbox = await caches.open(`${INBOX} ${pathname}`);
  const files: File[] = [];
  for (const request of await inbox.keys()) {
    const response = await inbox.match(request);
    if (response === undefined) continue; // another tab was faster
    const name = decodeURIComponent(response.headers.get(NAME_HEADER) ?? '');
    files.push(new File([await response.blob()], name));
    await inbox.delete(request);
  }
  return files;
}
