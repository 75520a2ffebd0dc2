// What the reader types above the table of families: a piece of a name or help text, or a label
// selector. Braces make it a selector, and so do `.*`, `.+` and `|`, which no name holds.

import { Bitset } from '../../base/bitset.ts';
import { NONE } from '../../model/ids.ts';
import type { Tables } from '../store/tables.ts';
import type { BadQuery } from './bad-query.ts';
import { parseSelector } from './selector/parse-selector.ts';
import { selectSeries } from './selector/select-series.ts';
import { SubstringFinder } from './substring.ts';

export type FoundFamilies = { readonly kind: 'found'; readonly families: Bitset } | BadQuery;

export function searchFamilies(search: string, tables: Tables): FoundFamilies {
  return isSelector(search) ? bySelector(search, tables) : bySubstring(search.trim(), tables);
}

function isSelector(search: string): boolean {
  return search.includes('{') || /^\s*\S*(?:\.[*+]|\|)\S*\s*$/.test(search);
}

function bySelector(search: string, tables: Tables): FoundFamilies {
  const selector = parseSelector(search);
  if (selector.kind === 'bad-query') return selector;
  const selection = selectSeries(selector, tables);
  if (selection.kind === 'bad-query') return selection;
  return { kind: 'found', families: selection.families };
}

function bySubstring(text: string, { strings, families }: Tables): FoundFamilies {
  const found = new Bitset(families.length);
  const finder = text === '' ? undefined : new SubstringFinder(text);
  for (let row = 0; row < families.length; row++) {
    const help = families.help[row]!;
    if (
      finder === undefined ||
      finder.isIn(strings.bytes(families.name[row]!)) ||
      (help !== NONE && finder.isIn(strings.bytes(help)))
    ) {
      found.add(row);
    }
  }
  return { kind: 'found', families: found };
}
