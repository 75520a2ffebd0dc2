// Trusted Types: the URLs from which the page may start a script, and no others.
//
// The page's policy makes `new Worker` and `serviceWorker.register` refuse a plain string.

/** The part of Trusted Types used here. TypeScript's DOM library does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** URLs that are the product's own, each added by the one who makes or names it. */
const own = new Set<string>();

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

// The page's policy names it, and lets nobody make a second one of that name.
const policy = trustedTypes?.createPolicy('exposcope-worker', {
  createScriptURL(url) {
    if (!own.has(url)) throw new TypeError(`${url} is no script of ours`);
    return url;
  },
});

/**
 * Vouches for the URL of a script. The result is to be used at once, as it is: it is typed as the
 * string that older browsers get, and a Trusted Type where there are such.
 */
export function ownScript(url: string): string {
  own.add(url);
  return policy?.createScriptURL(url) ?? url;
}
