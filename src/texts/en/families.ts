import type { FamilySort } from '../../protocol/families.ts';
import type { Format } from '../format.ts';

/** The table of all families. */
export const families = (f: Format) => ({
  title: 'Families',
  join: ', ',
  search: 'Search families',
  placeholder: 'A word, or a selector such as {code=~"5.."}',
  hint: 'a word, or a selector;',
  clears: 'clears',
  found: (n: number, of: number) => `${f.number(n)} of ${f.number(of)}`,
  types: 'Types',
  typeCount: (type: string, n: number) => `${type} ${f.number(n)}`,
  noType: 'no type',
  invalidType: 'invalid type',

  columns: {
    name: 'Family',
    type: 'Type',
    series: 'Series',
    share: 'Share',
    samples: 'Samples',
    labels: 'Labels',
    bytes: 'Bytes',
    findings: 'Findings',
    line: 'Line',
    help: 'Help',
    unit: 'Unit',
  },
  sortBy: 'Sort by',
  sorts: {
    name: 'name',
    type: 'type',
    series: 'series',
    samples: 'samples',
    bytes: 'bytes',
    findings: 'findings',
    line: 'first line',
  } satisfies Record<FamilySort, string>,
  ascending: 'ascending',
  descending: 'descending',

  showLine: (name: string, line: number) => `${name}: show line ${f.number(line)} in the source`,
  showFindings: (name: string, findings: string) => `${name}: show ${findings}`,
  nothing: (search: string) => `No family matches ${f.code(search)}.`,
  nothingOfType: 'No family has these types.',
  none: 'There are no families in it.',
  clear: 'Clear search and types',
  rows: (from: number, to: number, of: number, filteredOut: number) =>
    `Rows ${f.number(from)} to ${f.number(to)} of ${f.number(of)}${
      filteredOut === 0
        ? '.'
        : `; ${f.number(filteredOut)} ${filteredOut === 1 ? 'family is' : 'families are'} filtered out.`
    }`,

  keySays: {
    search: 'Search families',
    clear: 'Clear search and types',
    line: 'Show its first line in the source',
    findings: 'Show its findings',
  },
});
