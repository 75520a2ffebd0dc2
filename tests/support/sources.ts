// The project's own files, for the tests that read them as text.

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** Path from the project's folder, with forward slashes, to text. */
export type Sources = ReadonlyMap<string, string>;

const ROOT = join(import.meta.dirname, '../..');

/** What the tools make, as .gitignore names it. */
const MADE =
  /^(?:node_modules|dist|dist-.*|test-results|playwright-report|shots|coverage|\.git|\.reports|\.svelte-check)$/;

const BINARY = /\.(?:png|ico|gz|zst|zip|woff2?)$/;

function walk(folder: string, into: Map<string, string>): void {
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!MADE.test(entry.name)) walk(path, into);
    } else if (entry.isFile() && !BINARY.test(entry.name)) {
      into.set(path, readFileSync(join(ROOT, path), 'utf8'));
    }
  }
}

/** Every text file that belongs to the project, or those of some folders of it. */
export function readSources(folders: readonly string[] = ['.']): Sources {
  const sources = new Map<string, string>();
  for (const folder of folders) walk(folder, sources);
  return sources;
}

/** Code that a compiler reads. */
export function isCode(path: string): boolean {
  return /\.(?:ts|mjs|js|svelte)$/.test(path);
}

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/** What a file imports, as written: static, dynamic, re-exported, types too. */
export function importsOf(path: string, text: string): string[] {
  const code = path.endsWith('.svelte')
    ? [...text.matchAll(SCRIPT)].map((match) => match[1] ?? '').join('\n')
    : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The file that a relative import of `path` means. */
export function resolveImport(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
}
