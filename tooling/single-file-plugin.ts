// Writes the built page as one file that needs no other: scripts, styles and icon inside of it.

import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { withHashPolicy } from './csp-plugin.ts';

const PAGE = 'index.html';
const ICON = 'public/icon.svg';

const SCRIPT = /<script( type="module")?[^>]* src="\.\/([^"]+)"><\/script>/g;
const STYLES = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g;

/**
 * Code that can stand in a script element. What would end the element, or begin a comment in it,
 * can only be part of a string or a pattern, where an escape means the same.
 */
export function inlineScript(code: string): string {
  const safe = code.replaceAll(/<(?=\/script|script|!--)/gi, '\\x3c');
  // HTML reads these as others, and then the hash would be of another text.
  if (/[\0\r]/.test(safe)) throw new Error('the script holds a NUL or a CR, which HTML changes');
  return safe;
}

function inlineStyles(css: string): string {
  if (/<\/style|[\0\r]/i.test(css)) throw new Error('the styles hold what HTML would change');
  return css;
}

/** Without what a page on a disk has no use for; with its icon inside. */
function withoutLinks(html: string): string {
  const icon = encodeURIComponent(readFileSync(ICON, 'utf8').trim());
  return html
    .replaceAll(/\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, '')
    .replace(/href="\.\/icon\.svg"/, () => `href="data:image/svg+xml,${icon}"`);
}

/** Names the file `fileName`. The build must make one script and one style sheet. */
export function singleFile(fileName: string): Plugin {
  return {
    name: 'exposcope:single-file',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: { order: 'pre', handler: withoutLinks },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const take = (name: string): Rolldown.OutputAsset | Rolldown.OutputChunk => {
          const file = bundle[name];
          if (file === undefined) throw new Error(`${PAGE} asks for ${name}, which was not built`);
          Reflect.deleteProperty(bundle, name);
          return file;
        };
        const textOf = (name: string): string => {
          const file = take(name);
          return file.type === 'chunk' ? file.code : String(file.source);
        };
        const scripts: string[] = [];
        const styles: string[] = [];
        const html = textOf(PAGE)
          .replaceAll(SCRIPT, (_tag, type = '', name: string) => {
            const script = inlineScript(textOf(name));
            scripts.push(script);
            return `<script${type}>${script}</script>`;
          })
          .replaceAll(STYLES, (_tag, name: string) => {
            const style = inlineStyles(textOf(name));
            styles.push(style);
            return `<style>${style}</style>`;
          });
        const left = Object.keys(bundle);
        if (left.length > 0) throw new Error(`left outside of the one file: ${left.join(', ')}`);
        this.emitFile({ type: 'asset', fileName, source: withHashPolicy(html, scripts, styles) });
      },
    },
  };
}
