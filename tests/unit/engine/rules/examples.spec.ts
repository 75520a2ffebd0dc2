// Each rule is tested by its own examples, in every dialect it judges, and is where it says.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assembleHistograms } from '../../../../src/engine/analyze/histograms.ts';
import { rules } from '../../../../src/engine/rules/index.ts';
import type { Rule } from '../../../../src/engine/rules/rule.ts';
import { runRules } from '../../../../src/engine/rules/run.ts';
import { grammarOf, type Dialect } from '../../../../src/model/dialect.ts';
import { RULE_IDS } from '../../../../src/model/rule-ids.ts';

import { AT } from '../../../support/judge.ts';
import { exampleBytes as rawBytes } from '../../../../src/engine/rules/example-bytes.ts';
import { readText } from '../../../support/read.ts';

const FOLDER = join(import.meta.dirname, '../../../../src/engine/rules');

function saysAbout(rule: Rule, text: string, dialect: Dialect): number {
  const tables = readText(rawBytes(text), grammarOf(dialect));
  const input = { tables, dialect, histograms: assembleHistograms(tables), at: AT };
  return runRules(input, [rule]).findings.length;
}

/** Files of the groups that hold no rule. */
const NO_RULES = ['lint/parity.ts'];

describe('the rules', () => {
  it('are all in the list, in the order of the ids', () => {
    expect(rules.map(({ id }) => id)).toEqual([...RULE_IDS]);
  });

  it('stand in the file that is called like them', () => {
    const files = ['dump', 'lint', 'om', 'prom'].flatMap((group) =>
      readdirSync(join(FOLDER, group))
        .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
        .map((file) => `${group}/${file}`),
    );
    const expected = rules.map(({ id }) => `${id}.ts`);
    expect(files.filter((file) => !NO_RULES.includes(file)).sort()).toEqual(expected.sort());
  });
});

describe.for(rules.map((rule) => ({ id: rule.id, rule })))('rule $id', ({ rule }) => {
  it.for(rule.examples.breaks)('speaks up about %j', (text) => {
    expect(saysAbout(rule, text, rule.dialects[0]!)).toBeGreaterThan(0);
  });

  it.for(rule.examples.keeps)('has nothing to say about %j', (text) => {
    for (const dialect of rule.dialects) expect(saysAbout(rule, text, dialect)).toBe(0);
  });

  it('has an example of what it is about', () => {
    expect(rule.examples.breaks).not.toEqual([]);
  });
});
