// A place in the source, as the address and the reader write it.

import type { Query } from './route.ts';
import type { SourcePlace } from './source.svelte.ts';

/** The place that an address names. A line beyond the text is its last one. */
export function placeOf(query: Query, lines: number): SourcePlace | undefined {
  const line = positive(query.line);
  if (line === undefined || lines === 0) return undefined;
  const column = positive(query.column);
  const finding = /^\d+$/.test(query.finding ?? '') ? Number(query.finding) : undefined;
  return {
    line: Math.min(line, lines),
    ...(column === undefined ? {} : { column }),
    ...(finding === undefined ? {} : { finding }),
  };
}

export function placeQuery(place: SourcePlace | undefined): Query {
  return {
    line: String(place?.line ?? ''),
    column: String(place?.column ?? ''),
    finding: String(place?.finding ?? ''),
  };
}

/**
 * `149`, `149:30`, `2 202` and `L149`, as editors, compilers and this page write places. Undefined
 * when it is none, or no line of a text of `lines` lines.
 */
export function parsePlace(typed: string, lines: number): SourcePlace | undefined {
  const [, line, column] =
    /^L?(\d+)(?:[:,](\d+))?$/i.exec(typed.replace(/[\s_']/g, '')) ?? ([] as string[]);
  const at = positive(line);
  if (at === undefined || at > lines) return undefined;
  const inLine = positive(column);
  return inLine === undefined ? { line: at } : { line: at, column: inLine };
}

function positive(text: string | undefined): number | undefined {
  const value = Number(text ?? '');
  return Number.isSafeInteger(value) && value >= 1 ? value : undefined;
}
