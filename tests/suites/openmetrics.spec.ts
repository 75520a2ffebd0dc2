// OpenMetrics 1.0 against what the standard's own suite, real programs and Go's formatter say.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openmetrics10 } from '../../src/engine/consumers/openmetrics-1.0.ts';
import { canonicalNumber } from '../../src/engine/formats/canonical-number.ts';
import { runAllRules, verdictOf } from '../support/judge.ts';
import { readJsonl, suitePath, suites } from '../support/suites.ts';

interface Case {
  readonly id: string;
  readonly input: string;
  readonly shouldParse: boolean;
}

suites('the official OpenMetrics suite', () => {
  const cases = readJsonl('conformance/openmetrics-suite.jsonl') as Case[];

  it('has 44 valid and 167 invalid texts', () => {
    expect(cases.filter(({ shouldParse }) => shouldParse)).toHaveLength(44);
    expect(cases.filter(({ shouldParse }) => !shouldParse)).toHaveLength(167);
  });

  it.for(cases)('agrees about $id', ({ input, shouldParse }) => {
    const run = runAllRules(input, 'openmetrics');
    expect(verdictOf(openmetrics10, 'openmetrics', run)).toBe(shouldParse ? 'accepts' : 'rejects');
    const errors = run.findings.filter(({ rule }) => rule.level !== 'info');
    if (!shouldParse) expect(errors).not.toEqual([]);
  });
});

/** Errors and warnings that a dump deserves: rule, family, count. */
const DESERVED: Readonly<Record<string, readonly string[]>> = {
  'client_golang/accept-prometheus.om': ['om/metadata-after-sample go_memstats_alloc_bytes 2'],
  'client_python/accept-openmetrics.om': [],
  'client_python_stock/accept-openmetrics.om': [],
  'prom_client/accept-openmetrics.om': [],
  'prosody/accept-openmetrics.om': [],
  'rspamd/accept-openmetrics.om': [
    'om/counter-suffix rspamd_scanned_total 1',
    'om/counter-suffix rspamd_learned_total 1',
    'om/counter-suffix rspamd_spam_total 1',
    'om/counter-suffix rspamd_ham_total 1',
    'om/counter-suffix rspamd_learns_total 1',
    'om/counter-suffix rspamd_actions_total 1',
  ],
};

suites('what real programs write', () => {
  it.for(Object.entries(DESERVED))('%s gets what it deserves', ([file, deserved]) => {
    const run = runAllRules(readFileSync(suitePath(`corpus/${file}`)), 'openmetrics');
    const told = run.findings
      .filter(({ rule }) => rule.level !== 'info')
      .map(({ rule, family, count }) => `${rule.id} ${family} ${count}`);
    expect(told).toEqual(deserved);
  });
});

interface Spelling {
  readonly bits: string;
  readonly openmetrics: string;
}

suites('the canonical spelling of numbers', () => {
  describe('is that of Go', () => {
    const spellings = readJsonl('conformance/canonical-floats.jsonl') as Spelling[];
    it.for(spellings)('for $openmetrics', ({ bits, openmetrics }) => {
      const view = new DataView(new ArrayBuffer(8));
      view.setBigUint64(0, BigInt(`0x${bits}`));
      expect(canonicalNumber(view.getFloat64(0))).toBe(openmetrics);
    });
  });
});
