import { expect, it } from 'vitest';
import { FamilyIndex } from '../../../../src/engine/query/families.ts';
import { QUERY_PROBLEMS, type QueryProblem } from '../../../../src/model/query-problem.ts';
import { readText } from '../../../support/read.ts';

/** A search that has each problem. */
const SEARCHES: Readonly<Record<QueryProblem, string>> = {
  'label-expected': '{=}',
  'operator-expected': '{a}',
  'value-expected': '{a=1}',
  'quote-open': '{a="',
  'escape-unknown': '{a="\\q"}',
  'comma-expected': '{a="" b=""}',
  'brace-open': '{',
  'text-after-selector': 'a{}[5m]',
  'name-twice': 'a{"b"}',
  'too-many-matchers': `{${'a="",'.repeat(200)}}`,
  'regex-paren-open': '{a=~"("}',
  'regex-paren-unopened': '{a=~")"}',
  'regex-bracket-open': '{a=~"["}',
  'regex-range-reversed': '{a=~"[z-a]"}',
  'regex-nothing-to-repeat': '{a=~"*"}',
  'regex-repeat-repeated': '{a=~"a**"}',
  'regex-repeat-too-large': '{a=~"a{9999}"}',
  'regex-escape-unknown': '{a=~"\\\\y"}',
  'regex-escape-at-end': '{a=~"\\\\"}',
  'regex-class-unknown': '{a=~"\\\\pX"}',
  'regex-look-around': '{a=~"(?!a)"}',
  'regex-backreference': '{a=~"(a)\\\\1"}',
  'regex-group-unknown': '{a=~"(?x)"}',
  'regex-too-large': '{a=~"((a{999}){999}){999}"}',
};

it.each(QUERY_PROBLEMS)('a search can have the problem %s', (problem) => {
  const index = new FamilyIndex(readText('up 1\n', 'prometheus'), new Map(), (line) => line);
  const query = { search: SEARCHES[problem], types: [], sort: 'name', descending: false } as const;
  expect(index.query(query, { from: 0, count: 1 })).toMatchObject({ kind: 'bad-query', problem });
});
