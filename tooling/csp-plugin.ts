// The page's Content-Security-Policy, as a meta element: it holds on every static host, since
// it needs no response header.
//
// Workers start from blob URLs and inherit it; a worker loaded from the network would not.

import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

// Svelte's own for its templates, and ours for the worker's URL (src/client/start-worker.ts).
const TRUSTED_TYPES = [
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html exposcope-worker',
];

const SITE_POLICY = [
  "default-src 'none'",
  "connect-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  ...TRUSTED_TYPES,
].join('; ');

const CHARSET = /<meta charset[^>]*>/i;

/** The page with a policy written into it, before anything that it governs. */
function withPolicy(html: string, policy: string): string {
  if (!CHARSET.test(html)) throw new Error('index.html has no <meta charset> to follow');
  return html.replace(
    CHARSET,
    (charset) =>
      `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

/** For the site. Not in development: Vite's client needs inline styles and a socket. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'exposcope:csp',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html, SITE_POLICY) },
  };
}

/**
 * For a page that holds all of its scripts and styles: it may run these, told by their hashes, and
 * nothing else, not even what lies beside it.
 */
export function withHashPolicy(
  html: string,
  scripts: readonly string[],
  styles: readonly string[],
): string {
  return withPolicy(
    html,
    [
      "default-src 'none'",
      "connect-src 'none'",
      `script-src ${scripts.map(hashSource).join(' ')}`,
      `style-src ${styles.map(hashSource).join(' ')}`,
      'img-src data: blob:',
      'worker-src blob:',
      "base-uri 'none'",
      "form-action 'none'",
      ...TRUSTED_TYPES,
    ].join('; '),
  );
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
