// What another program shares with the installed page: a form that the browser posts to it.
//
// A page cannot read the form it was opened with. So what it holds is laid aside here, and the
// page takes it from there (src/client/shared-files.ts).

import { INBOX, NAME_HEADER, SHARED_QUERY } from '../src/protocol/shared-files.ts';

/** Keeps the files and the text of the form, and sends the browser on to the page. */
export async function stash(request: Request, scope: URL): Promise<Response> {
  const form = await request.formData();
  const files = form.getAll('file').filter((part) => typeof part !== 'string');
  const [title, text] = ['title', 'text'].map((name) => form.get(name));
  if (typeof text === 'string' && text !== '') {
    files.push(new File([text], typeof title === 'string' ? title : ''));
  }
  const inbox = await caches.open(`${INBOX} ${scope.pathname}`);
  for (const file of files) {
    const headers = { [NAME_HEADER]: encodeURIComponent(file.name) };
    const place = new URL(`shared/${crypto.randomUUID()}`, scope);
    await inbox.put(place, new Response(file, { headers }));
  }
  return Response.redirect(new URL(SHARED_QUERY, scope).href, 303);
}
