// The page's Content-Security-Policy, as a meta element: it holds on every static host, since
// it needs no response header.
//
// Workers start from blob URLs and inherit it; a worker loaded from the network would not.

import type { Plugin } from 'vite';

const POLICY = [
  "default-src 'none'",
  "connect-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Svelte's own for its templates, and ours for the worker's URL (src/client/start-worker.ts).
  'trusted-types svelte-trusted-html exposcope-worker',
].join('; ');

const CHARSET = /<meta charset[^>]*>/i;

/**
 * Writes the policy into the built page, before anything that it governs.
 *
 * Not in development: Vite's client needs inline styles and a socket.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'exposcope:csp',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (!CHARSET.test(html)) throw new Error('index.html has no <meta charset> to follow');
        return html.replace(
          CHARSET,
          (charset) =>
            `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
        );
      },
    },
  };
}
