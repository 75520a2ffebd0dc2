// Links between the project's own documents.

import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Sources } from './sources.ts';

const ROOT = join(import.meta.dirname, '../..');

const LINK = /\]\(([^()\s]+)\)/g;
const FENCE = /^(```|~~~)[\s\S]*?^\1/gm;

/** The anchor that a heading gets on the usual hosts. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function anchorsOf(text: string): Set<string> {
  const headings = text.replace(FENCE, '').matchAll(/^#{1,6} (.*)$/gm);
  return new Set([...headings].map((match) => anchorOf(match[1] ?? '')));
}

/** `document: link` for each link within the project that leads nowhere. */
export function brokenLinks(documents: Sources): string[] {
  const broken: string[] = [];
  for (const [path, text] of documents) {
    for (const [, link = ''] of text.replace(FENCE, '').matchAll(LINK)) {
      if (/^[a-z][a-z\d+.-]*:/i.test(link)) continue; // another site
      const [target = '', anchor] = decodeURI(link).split('#');
      const file = target === '' ? path : posix.join(posix.dirname(path), target);
      const document = documents.get(file);
      const leads =
        anchor !== undefined && document !== undefined
          ? anchorsOf(document).has(anchor)
          : document !== undefined || existsSync(join(ROOT, file));
      if (!leads) broken.push(`${path}: ${link}`);
    }
  }
  return broken;
}
