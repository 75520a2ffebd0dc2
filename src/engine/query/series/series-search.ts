// Which series of a family a search and label pairs leave over.
//
// What is sought is a selector when it begins as one does: `{`, or a name and `{`. Anything else is
// a substring of the sample name, of a label name or of a label value, so that `/users/{id}` can be
// looked for as it stands.

import { NONE } from '../../../model/ids.ts';
import type { LabelPair, SeriesQuery } from '../../../protocol/family-page.ts';
import { EMPTY_STRING, type StringTable } from '../../store/string-table.ts';
import type { Tables } from '../../store/tables.ts';
import type { BadQuery } from '../bad-query.ts';
import { parseSelector } from '../selector/parse-selector.ts';
import { selectSeries } from '../selector/select-series.ts';
import { SubstringFinder } from '../substring.ts';

export interface FoundSeries {
  readonly kind: 'found';
  /** SeriesRow, ascending. */
  readonly rows: Uint32Array<ArrayBuffer>;
}

type Filter = (series: number) => boolean;

export function searchSeries(
  { search, pairs }: Pick<SeriesQuery, 'search' | 'pairs'>,
  tables: Tables,
  rows: Uint32Array<ArrayBuffer>,
): FoundSeries | BadQuery {
  const filters: Filter[] = pairs.map((pair) => byPair(pair, tables));
  if (isSelector(search)) {
    const selector = parseSelector(search);
    if (selector.kind === 'bad-query') return selector;
    const selection = selectSeries(selector, tables);
    if (selection.kind === 'bad-query') return selection;
    filters.push((row) => selection.series.has(row));
  } else if (search.trim() !== '') {
    filters.push(bySubstring(search.trim(), tables));
  }
  if (filters.length === 0) return { kind: 'found', rows };
  return { kind: 'found', rows: rows.filter((row) => filters.every((passes) => passes(row))) };
}

function isSelector(search: string): boolean {
  return /^\s*[\w:.*+?|()[\]^$\\-]*\s*\{/.test(search);
}

function bySubstring(text: string, { strings, names, series, labels }: Tables): Filter {
  const finder = new SubstringFinder(text);
  const has = remembered(strings, (id) => finder.isIn(strings.bytes(id)));
  return (row) => {
    if (has(names.string[series.name[row]!]!)) return true;
    for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++) {
      const value = labels.value[pair]!;
      if (value !== EMPTY_STRING && (has(value) || has(labels.name[pair]!))) return true;
    }
    return false;
  };
}

/** Series whose first value of the label is the one asked for; '' also when they lack the label. */
function byPair([label, value]: LabelPair, { strings, series, labels }: Tables): Filter {
  const isLabel = isText(label, strings);
  const isValue = isText(value, strings);
  return (row) => {
    for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++)
      if (labels.value[pair] !== EMPTY_STRING && isLabel(labels.name[pair]!))
        return isValue(labels.value[pair]!);
    return value === '';
  };
}

/** A string that is no UTF-8 can only be asked for as it is shown. */
function isText(text: string, strings: StringTable): (id: number) => boolean {
  if (text.includes('\ufffd')) return remembered(strings, (id) => strings.text(id) === text);
  const wanted = strings.find(text) ?? NONE;
  return (id) => id === wanted;
}

const UNTRIED = 0;
const PASSES = 1;
const FAILS = 2;

/** Tests each distinct string once, however many series carry it. */
function remembered(strings: StringTable, test: (id: number) => boolean): (id: number) => boolean {
  const known = new Uint8Array(strings.length);
  return (id) => {
    if (known[id] === UNTRIED) known[id] = test(id) ? PASSES : FAILS;
    return known[id] === PASSES;
  };
}
