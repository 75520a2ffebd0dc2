// Checks a line map against the texts: a letter or digit of the body must be the one that stands at
// its place in the text as given.

import { textOf, type TakenIn } from './take-in.ts';

/** Places that are wrong, as text; the first few. */
export function strays({ given, body, report }: TakenIn): string[] {
  const { lineMap } = report;
  const givenLines = textOf(given)
    .split('\n')
    .map((line) => Array.from(line));
  const found: string[] = [];
  for (const [row, line] of textOf(body).split('\n').entries())
    for (const [index, char] of Array.from(line).entries()) {
      if (!/[a-zA-Z0-9]/.test(char)) continue;
      const at = lineMap?.locate(row + 1, index + 1) ?? { line: row + 1, column: index + 1 };
      const there = givenLines[at.line - 1]?.[at.column - 1];
      if (there !== char && found.length < 5)
        found.push(
          `${row + 1}:${index + 1} ${char} → ${at.line}:${at.column} ${there ?? 'nothing'}`,
        );
    }
  return found;
}
