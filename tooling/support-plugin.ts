// Has the page begin with src/support.js, under a name that tells its content.
//
// It is no part of the bundle: a browser that cannot read the bundle is whom it speaks to.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const FILE = 'src/support.js';

export function supportCheck(): Plugin {
  const source = readFileSync(FILE, 'utf8');
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
  const fileName = `assets/support-${hash}.js`;
  return {
    name: 'exposcope:support',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'asset', fileName, source });
    },
    // After the element that it writes into. The page's own script waits until all is parsed.
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'script', attrs: { src: `./${fileName}` }, injectTo: 'body' }],
    },
  };
}
