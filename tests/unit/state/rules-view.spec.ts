import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import type { RuleId } from '../../../src/model/rule-ids.ts';
import type { CatalogueRule } from '../../../src/protocol/catalogue.ts';
import type { Query } from '../../../src/state/route.ts';
import { filterRules, groupRules, ruleFilterOf, rulesSaid } from '../../../src/state/rules-view.ts';

const rule = (id: RuleId, given: Partial<CatalogueRule> = {}): CatalogueRule => ({
  id,
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: '',
  minds: [],
  judged: [],
  ...given,
});

const RULES = [
  rule('prom/crlf', { clause: 'Prometheus exposition formats, Line format' }),
  rule('prom/bom', { level: 'warning' }),
  rule('om/crlf', { minds: [{ consumer: 'expfmt', verdict: 'loses', forms: [] }] }),
];

const found = (query: Query) =>
  filterRules(RULES, ruleFilterOf(query), ({ id }) => (id === 'prom/bom' ? 'No BOM' : '')).map(
    ({ id }) => id,
  );

describe('the rules that a reader sees', () => {
  it.for([
    [{}, ['prom/crlf', 'prom/bom', 'om/crlf']],
    [{ q: 'CRLF' }, ['prom/crlf', 'om/crlf']],
    [{ q: 'no bom' }, ['prom/bom']],
    [{ q: 'format crlf' }, ['prom/crlf']],
    [{ q: 'nothing like it' }, []],
    [{ level: 'warning' }, ['prom/bom']],
    [{ group: 'om' }, ['om/crlf']],
    [{ group: 'om', level: 'warning' }, []],
    [{ minds: 'expfmt' }, ['om/crlf']],
    [{ minds: 'nobody', level: 'grave' }, ['prom/crlf', 'prom/bom', 'om/crlf']],
  ] as [Query, string[]][])('for %o are %o', ([query, expected]) => {
    expect(found(query)).toEqual(expected);
  });

  it('stand under the first part of their ids', () => {
    expect(groupRules(RULES).map(({ group, rules }) => `${group} ${rules.length}`)).toEqual([
      'prom 2',
      'om 1',
    ]);
  });
});

describe('what the rules said of a dump', () => {
  const finding = (of: RuleId, count: number) => ({ rule: of, count }) as Finding;
  const said = rulesSaid({
    findings: [finding('om/crlf', 2), finding('prom/bom', 1), finding('om/crlf', 5)],
    silentRules: ['prom/crlf'],
    dropped: 0,
    clauses: {},
  });

  it('is how often they spoke, and where that begins', () => {
    expect(said.get('om/crlf')).toEqual({ kind: 'spoke', findings: 2, times: 7, first: 0 });
    expect(said.get('prom/bom')).toEqual({ kind: 'spoke', findings: 1, times: 1, first: 1 });
  });

  it('is that they were asked and silent, or nothing when they were not asked', () => {
    expect(said.get('prom/crlf')).toEqual({ kind: 'silent' });
    expect(said.get('om/bom')).toBeUndefined();
  });
});
