// docs/comparison.md: prose around tables that a program writes.

import { format } from 'prettier';

const MARK = '<!-- npm run compare -- --write -->';

/** The document with these tables after its mark, formatted as the repository wants it. */
export async function replaceTables(document: string, tables: string): Promise<string> {
  const at = document.indexOf(MARK);
  if (at < 0) throw new Error(`no ${MARK} in the document`);
  const text = `${document.slice(0, at + MARK.length)}\n\n${tables}`;
  return await format(text, { parser: 'markdown', printWidth: 100, proseWrap: 'preserve' });
}
