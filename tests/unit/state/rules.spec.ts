import { describe, expect, it } from 'vitest';
import { EngineLost } from '../../../src/client/engine-line.ts';
import { catalogue, ruleExamples } from '../../../src/engine/catalogue.ts';
import type { RuleId } from '../../../src/model/rule-ids.ts';
import type { RuleExamples } from '../../../src/protocol/catalogue.ts';
import { Rules } from '../../../src/state/rules.svelte.ts';

describe('the catalogue on the page', () => {
  it('comes with the examples of the rule that is open', async () => {
    const rules = new Rules({
      catalogue: () => Promise.resolve(catalogue()),
      ruleExamples: (rule) => Promise.resolve(ruleExamples(rule)),
    });
    expect(rules.list).toBeUndefined();
    await rules.ask();
    expect(rules.list?.map(({ id }) => id)).toContain('prom/bad-value');
    await rules.open('prom/bad-value');
    expect(rules.examplesOf('prom/bad-value')?.breaks.finding.rule).toBe('prom/bad-value');
    expect(rules.examplesOf('om/crlf')).toBeUndefined();
  });

  it('shows the rule that was opened last, whichever answer comes last', async () => {
    const answers = new Map<RuleId, (examples: RuleExamples) => void>();
    const rules = new Rules({
      catalogue: () => Promise.resolve([]),
      ruleExamples: (rule) => new Promise((resolve) => answers.set(rule, resolve)),
    });
    const both = [rules.open('prom/bom'), rules.open('prom/crlf')];
    answers.get('prom/crlf')?.(ruleExamples('prom/crlf'));
    answers.get('prom/bom')?.(ruleExamples('prom/bom'));
    await Promise.all(both);
    expect(rules.examplesOf('prom/crlf')).toBeDefined();
    expect(rules.examplesOf('prom/bom')).toBeUndefined();
  });

  it('tells that the worker was lost, and asks the next one', async () => {
    let asked = 0;
    const rules = new Rules({
      catalogue: () =>
        asked++ === 0 ? Promise.reject(new EngineLost('gone')) : Promise.resolve(catalogue()),
      ruleExamples: (rule) => Promise.resolve(ruleExamples(rule)),
    });
    await rules.ask();
    expect([rules.lost, rules.list]).toEqual([true, undefined]);
    await rules.retry();
    expect(rules.lost).toBe(false);
    expect(rules.list?.length).toBeGreaterThan(100);
  });

  it('lets a mistake of ours through', async () => {
    const rules = new Rules({
      catalogue: () => Promise.reject(new RangeError('oh')),
      ruleExamples: (rule) => Promise.resolve(ruleExamples(rule)),
    });
    await expect(rules.ask()).rejects.toThrow('oh');
  });
});
