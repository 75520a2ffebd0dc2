import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import {
  filterFindings,
  filterOf,
  findingRows,
  isFiltering,
} from '../../../src/state/findings-view.ts';
import type { Query } from '../../../src/state/route.ts';
import { findingOf } from '../../support/finding-of.ts';

const FINDINGS: readonly Finding[] = [
  findingOf({ rule: 'prom/bad-value', family: 'jobs' }),
  findingOf({
    rule: 'om/eof-newline',
    family: '',
    minds: [{ consumer: 'expfmt', verdict: 'rejects' }],
  }),
  findingOf({ rule: 'lint/help', level: 'warning', family: 'Requests' }),
  findingOf({ rule: 'lint/help', level: 'warning', family: 'queue', kind: 'judgement' }),
  findingOf({ rule: 'lint/colon', level: 'info', family: 'a:b' }),
];

const shown = (query: Query) =>
  filterFindings(FINDINGS, filterOf(query), ({ family }) => `${family} is wrong.`);

describe('the filters of the findings', () => {
  it.for([
    [{}, [0, 1, 2, 3, 4]],
    [{ level: 'warning' }, [2, 3]],
    [{ level: 'nonsense' }, [0, 1, 2, 3, 4]],
    [{ minds: 'expfmt' }, [1]],
    [{ minds: 'prometheus-3.5' }, []],
    [{ judgements: 'no' }, [0, 1, 2, 4]],
    [{ q: 'REQUESTS' }, [2]],
    [{ q: 'lint/' }, [2, 3, 4]],
    [{ q: 'is wrong' }, [0, 1, 2, 3, 4]],
    [{ q: ' a:b ', level: 'info' }, [4]],
  ] as [Query, number[]][])('%o leave %o', ([query, indexes]) => {
    expect(shown(query)).toEqual(indexes);
  });

  it('are off until one is set', () => {
    expect(isFiltering(filterOf({ finding: '3', rules: 'lint/help' }))).toBe(false);
    expect(isFiltering(filterOf({ judgements: 'no' }))).toBe(true);
  });
});

/** Rows in short: `error 2`, `3`, `rule lint/help +5`. */
const rowsOf = (findings: readonly Finding[], open: readonly string[] = []) =>
  findingRows(findings, [...findings.keys()], (rule) => open.includes(rule)).map((row) => {
    if (row.kind === 'level') return `${row.level} ${row.findings}`;
    if (row.kind === 'rule') return `rule ${row.rule} ${row.open ? '-' : '+'}${row.indexes.length}`;
    return `${row.nested ? '  ' : ''}${row.index}`;
  });

describe('the rows of the findings', () => {
  it('stand under their level, errors first', () => {
    expect(rowsOf([...FINDINGS].reverse())).toEqual([
      'error 2',
      '3',
      '4',
      'warning 2',
      '1',
      '2',
      'info 1',
      '0',
    ]);
  });

  it('put findings of one rule together', () => {
    const [a, b] = [findingOf({ rule: 'prom/bom' }), findingOf({ rule: 'prom/crlf' })];
    expect(rowsOf([a, b, a])).toEqual(['error 3', '0', '2', '1']);
  });

  it('make one row of many findings of a rule, until it is opened', () => {
    const many = Array.from({ length: 5 }, () => findingOf({ rule: 'prom/bom' }));
    expect(rowsOf(many)).toEqual(['error 5', 'rule prom/bom +5']);
    expect(rowsOf(many, ['prom/bom'])).toEqual([
      'error 5',
      'rule prom/bom -5',
      '  0',
      '  1',
      '  2',
      '  3',
      '  4',
    ]);
  });
});
