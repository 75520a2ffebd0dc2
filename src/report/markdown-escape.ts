// What makes pieces of a dump, and words, harmless in Markdown as GitHub and its like read it.

import { proseRuns } from '../texts/prose.ts';
import { visible } from '../texts/say.ts';

/** What Markdown or the HTML inside it would take for its own. */
const SPECIAL = /[\\`*_[\]<>#!|~&@]/g;

/** Words, harmless anywhere in a line. */
export function mdText(text: string): string {
  return visible(text).replace(SPECIAL, '\\$&');
}

/** A piece of the dump as a code span: the fence is longer than any run of backticks inside. */
export function mdCode(text: string): string {
  const shown = visible(text);
  const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  // A blank at each end is taken off again; without it a backtick would join the fence, and
  // nothing at all would be no span.
  const pad = longest > 0 || shown === '' || /^ .* $/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

export function mdProse(sentence: string): string {
  return proseRuns(sentence)
    .map(({ code, text }) => (code ? mdCode(text) : mdText(text)))
    .join('');
}

/** A cell of a table: there a bar ends the cell even inside a code span. */
export function mdCell(markdown: string): string {
  return markdown.replace(/(?<!\\)\|/g, '\\|');
}

/** Lines of the dump in a block whose fence is longer than any inside. */
export function mdBlock(lines: readonly string[]): string[] {
  const runs = lines.flatMap((line) => Array.from(line.matchAll(/`{3,}/g), ([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return [fence, ...lines, fence];
}
