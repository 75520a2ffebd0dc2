// Every way in which a script could send something away.
//
// Both functions are shipped as text to where they run: they may use nothing from outside of
// themselves.

/** By name of the attempt: refused, or done. Done says nothing about where it was needed. */
export type Outcomes = Record<string, 'refused' | 'done'>;

/** The names that `attemptFromPage` tries. */
export const PAGE_ATTEMPTS = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'import',
  'image',
  'stylesheet',
  'script',
  'font',
  'form',
];

/** The names that `attemptFromWorker` tries. */
export const WORKER_ATTEMPTS = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'import',
  'importScripts',
];

/** Tries all of them against `foreign`, and waits until each is refused or done. */
export async function attemptFromPage(foreign: string): Promise<Outcomes> {
  const outcomes: Outcomes = {};
  const element = (tag: string, attributes: Record<string, string>): Promise<unknown> => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return new Promise((resolve) => {
      made.addEventListener('load', resolve);
      document.body.append(made);
    });
  };
  const event = (target: EventTarget, type: string): Promise<unknown> =>
    new Promise((resolve) => {
      target.addEventListener(type, resolve);
    });
  const attempts: Record<string, (url: string) => Promise<unknown>> = {
    fetch: (url) => fetch(url),
    XMLHttpRequest(url) {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.send();
      return event(request, 'load');
    },
    WebSocket: (url) => event(new WebSocket(url.replace('http:', 'ws:')), 'open'),
    EventSource: (url) => event(new EventSource(url), 'open'),
    async sendBeacon(url) {
      navigator.sendBeacon(url, 'x');
      await new Promise<never>(() => undefined); // it does not tell whether it went
    },
    import: (url) => import(url),
    image: async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
    },
    stylesheet: (url) => element('link', { rel: 'stylesheet', href: url }),
    script: (url) => element('script', { src: url }),
    font: (url) => new FontFace('foreign', `url(${url})`).load(),
    async form(url) {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = url;
      form.target = 'aside'; // in a window of its own, so that this page stays
      document.body.append(form);
      form.submit();
      await new Promise<never>(() => undefined);
    },
  };
  await Promise.all(
    Object.entries(attempts).map(async ([name, attempt]) => {
      const url = `${foreign}${name}`;
      const refused = new Promise<'refused'>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
          if (blockedURI.endsWith(`/${name}`)) resolve('refused');
        });
      });
      const tried = (async () => attempt(url))().then(
        () => 'done' as const,
        () => 'refused' as const,
      );
      outcomes[name] = await Promise.race([refused, tried]);
    }),
  );
  return outcomes;
}

/** The same inside of a worker, which has fewer ways. */
export async function attemptFromWorker(foreign: string): Promise<Outcomes> {
  const event = (target: EventTarget, good: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      target.addEventListener(good, resolve);
      target.addEventListener('error', reject);
    });
  const worker = globalThis as unknown as { importScripts(url: string): void };
  const attempts: Record<string, (url: string) => Promise<unknown>> = {
    fetch: (url) => fetch(url),
    XMLHttpRequest(url) {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.send();
      return event(request, 'load');
    },
    WebSocket: (url) => event(new WebSocket(url.replace('http:', 'ws:')), 'open'),
    EventSource: (url) => event(new EventSource(url), 'open'),
    import: (url) => import(url),
    importScripts: async (url) => {
      await Promise.resolve();
      worker.importScripts(url);
    },
  };
  const outcomes: Outcomes = {};
  for (const [name, attempt] of Object.entries(attempts)) {
    outcomes[name] = await (async () => attempt(`${foreign}${name}`))().then(
      () => 'done' as const,
      () => 'refused' as const,
    );
  }
  return outcomes;
}
