// How the service worker hands what was shared to the page: as entries of a cache, one a file.

/** Begins the cache's name. A blank and the path of the site's folder follow. */
export const INBOX = 'exposcope-shared';

/** The response header that holds the file's name, percent-encoded. */
export const NAME_HEADER = 'x-name';

/** The query with which the page is opened once something lies in the inbox. */
export const SHARED_QUERY = '?shared';
