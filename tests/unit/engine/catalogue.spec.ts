// The catalogue says of every rule what the rule, its examples and the consumers say.

import { describe, expect, it } from 'vitest';
import { catalogue, ruleExamples } from '../../../src/engine/catalogue.ts';
import { consumers } from '../../../src/engine/consumers/index.ts';
import type { Consumer } from '../../../src/engine/consumers/consumer.ts';
import { rules } from '../../../src/engine/rules/index.ts';
import { ruleMinds } from '../../../src/engine/rule-minds.ts';
import type { Rule } from '../../../src/engine/rules/rule.ts';
import { RULE_IDS, type RuleId } from '../../../src/model/rule-ids.ts';
import { CODE_START } from '../../../src/texts/say.ts';
import { en } from '../../../src/texts/en.ts';
import { rules as englishRules } from '../../../src/texts/en/rules.ts';
import { rules as chineseRules } from '../../../src/texts/zh/rules.ts';

const listed = catalogue();

const minds = (id: RuleId) =>
  listed
    .filter((rule) => rule.id === id)
    .flatMap((rule) => rule.minds)
    .map(({ consumer, verdict, forms }) => [consumer, verdict, ...forms].join(' '));

describe('the catalogue', () => {
  it('lists every rule once, in order', () => {
    expect(listed.map(({ id }) => id)).toEqual([...RULE_IDS]);
  });

  it('says of a rule that the consumers name as a fault who rejects it', () => {
    expect(minds('prom/final-newline')).toEqual(['expfmt rejects', 'promtool rejects']);
  });

  it('limits a consumer to the forms that it minds', () => {
    expect(minds('prom/duplicate-series').slice(0, 2)).toEqual([
      'prometheus-2.42 loses no-timestamp same-timestamp',
      'prometheus-2.53 loses no-timestamp same-timestamp',
    ]);
    expect(minds('om/hist-le')).toContain('prometheus-3.5 loses repeated');
    expect(minds('om/hist-le')).toContain('openmetrics-1.0 rejects');
  });

  it('keeps out consumers that do not read the dialect', () => {
    const om = listed.filter(({ id }) => id.startsWith('om/'));
    expect(om.flatMap(({ judged }) => judged)).not.toContain('promtool');
  });

  it('gives an example of every rule whose words it can fill in both languages', () => {
    const { format } = en();
    for (const { id } of listed) {
      const { finding } = ruleExamples(id).breaks;
      for (const words of [englishRules[id], chineseRules[id]]) {
        const { sentence, consequence, fix } = words;
        const said = [sentence, consequence, fix].map((say) => say(finding.params, format));
        for (const each of said) {
          expect(each, id).not.toBe('');
          expect(each, id).not.toContain('undefined');
        }
        expect(words.title.replaceAll(CODE_START, ''), id).not.toBe('');
      }
    }
  });
});

describe('who minds a rule in general', () => {
  const rule = (given: Partial<Rule>): Rule => ({
    id: 'om/hist-le',
    level: 'error',
    kind: 'fact',
    dialects: ['openmetrics-1.0'],
    clause: '',
    examples: { keeps: [], breaks: [] },
    ...given,
  });
  const consumer = (reads: Consumer['reads']): Consumer => ({
    id: 'prometheus-3.5',
    source: '',
    reads,
  });

  it('is nobody who names neither the rule nor a fault of it', () => {
    const other = consumer({ openmetrics: { rejects: ['om/hist-order'], loses: ['tab'] } });
    expect(ruleMinds(rule({ faults: ['crlf' as never] }), [other])).toEqual([]);
  });

  it('has no form when every fault of a rule is named, and has each when one is missing', () => {
    const some = consumer({ openmetrics: { rejects: ['tab'], loses: ['double-blank'] } });
    const told = { consumer: 'prometheus-3.5', forms: [] };
    expect(ruleMinds(rule({ faults: ['tab'] }), [some])).toEqual([{ ...told, verdict: 'rejects' }]);
    expect(ruleMinds(rule({ faults: ['tab', 'double-blank'] }), [some])).toEqual([
      { ...told, verdict: 'rejects', forms: ['tab'] },
      { ...told, verdict: 'loses', forms: ['double-blank'] },
    ]);
  });

  it('does not take a fault for the whole of a rule that reads the tables, too', () => {
    const some = consumer({ openmetrics: { rejects: ['tab'], loses: [] } });
    const reads = rule({ faults: ['tab'], check: () => undefined });
    expect(ruleMinds(reads, [some])[0]?.forms).toEqual(['tab']);
  });

  it('is a rejection alone where a loss would say the same of the same form', () => {
    const both = consumer({ openmetrics: { rejects: ['om/hist-le'], loses: ['om/hist-le:nan'] } });
    expect(ruleMinds(rule({}), [both]).map(({ verdict }) => verdict)).toEqual(['rejects']);
  });
});

describe.for(rules.map(({ id, examples }) => ({ id, examples })))(
  'the entry of $id',
  ({ id, examples }) => {
    const shown = ruleExamples(id);

    it('shows what breaks the rule, with its places inside it', () => {
      const { finding, lines } = shown.breaks;
      expect(finding.rule).toBe(id);
      // An empty example has no line, and its finding stands where the first would be.
      const most = Math.max(1, lines.length);
      for (const { line } of finding.places) expect(line).toBeLessThanOrEqual(most);
    });

    it('shows what keeps it, where the rule says what that is', () => {
      expect(shown.keeps !== undefined).toBe(examples.keeps.length > 0);
    });

    it('minds no more than its entry says', () => {
      const general = listed.find((rule) => rule.id === id)!;
      for (const { consumer, verdict } of shown.breaks.finding.minds)
        expect(general.minds.map((each) => `${each.consumer} ${each.verdict}`)).toContain(
          `${consumer} ${verdict}`,
        );
    });
  },
);

it('names only consumers that exist', () => {
  const known = consumers.map(({ id }) => id);
  for (const { judged } of listed) for (const id of judged) expect(known).toContain(id);
});
