/** Whether a request is for a file of this build. `folder` is the page's, ending in a slash. */
export function isOwnFile(url: string, folder: string): boolean {
  const { origin, protocol, pathname, search } = new URL(url);
  if (protocol === 'blob:' || protocol === 'data:') return true; // made here, fetched from memory
  const home = new URL(folder);
  return origin === home.origin && pathname.startsWith(home.pathname) && search === '';
}
