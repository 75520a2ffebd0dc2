// The words of every rule: for all the dumps that break it, and for every fault that it claims.

import { describe, expect, it } from 'vitest';
import { assembleHistograms } from '../../../src/engine/analyze/histograms.ts';
import { rules } from '../../../src/engine/rules/index.ts';
import type { Rule } from '../../../src/engine/rules/rule.ts';
import { runRules } from '../../../src/engine/rules/run.ts';
import { grammarOf } from '../../../src/model/dialect.ts';
import type { Params } from '../../../src/model/finding.ts';
import { rules as chinese } from '../../../src/texts/zh/rules.ts';
import { rules as english } from '../../../src/texts/en/rules.ts';
import { proseRuns } from '../../../src/texts/prose.ts';
import { makeSay } from '../../../src/texts/say.ts';
import { AT } from '../../support/judge.ts';
import { exampleBytes as rawBytes } from '../../../src/engine/rules/example-bytes.ts';
import { readText } from '../../support/read.ts';

/** What the rule has to put into words: what its examples show, and each of its faults. */
function paramsOf(rule: Rule): Params[] {
  const dialect = rule.dialects[0]!;
  const shown = rule.examples.breaks.flatMap((text) => {
    const tables = readText(rawBytes(text), grammarOf(dialect));
    const histograms = assembleHistograms(tables);
    const run = runRules({ tables, dialect, histograms, at: AT }, [rule]);
    return run.findings.map(({ params }) => params);
  });
  const named = (rule.faults ?? []).map((fault) => ({ fault, name: 'a', text: 'b' }));
  return [...shown, ...named];
}

/** Sentence, consequence and fix; what the dump says is left out as `…`. */
function prose(rule: Rule, texts: typeof english, locale: string): string[] {
  const say = makeSay(locale);
  return paramsOf(rule).flatMap((params) => {
    const { sentence, consequence, fix } = texts[rule.id];
    return [sentence, consequence, fix].map((write) =>
      proseRuns(write(params, say))
        .map(({ text, code }) => (code ? '…' : text))
        .join(''),
    );
  });
}

/** What stands in code runs: values that the words take from the finding. */
function quoted(rule: Rule, texts: typeof english): string[] {
  const say = makeSay('en');
  return paramsOf(rule).flatMap((params) => {
    const { sentence, consequence, fix } = texts[rule.id];
    return [sentence, consequence, fix].flatMap((write) =>
      proseRuns(write(params, say)).flatMap(({ text, code }) => (code ? [text] : [])),
    );
  });
}

const HAN = '[\\u4e00-\\u9fff]';

describe.for(rules)('the words of $id', (rule) => {
  it('are whole sentences in English', () => {
    for (const text of prose(rule, english, 'en')) {
      expect(text).toMatch(/^(?:[A-Z…#]|client_|expfmt).*\.$/s);
      expect(text).not.toMatch(/undefined| {2}|\.\.|,\.|[！。，]/);
    }
  });

  it('are whole sentences in Chinese, with Chinese punctuation', () => {
    for (const text of prose(rule, chinese, 'zh-CN')) {
      expect(text).toMatch(/。$/);
      expect(text).not.toMatch(/undefined| {2}|。。|[\u4e00-\u9fff] ?[,;:!?](?: |$)/);
    }
  });

  it('set Chinese and Latin words apart', () => {
    const touching = new RegExp(`${HAN}[A-Za-z0-9…]|[A-Za-z0-9…]${HAN}`);
    for (const text of prose(rule, chinese, 'zh-CN')) expect(text).not.toMatch(touching);
    expect(chinese[rule.id].title).not.toMatch(new RegExp(`${HAN}[A-Za-z]|[A-Za-z]${HAN}`));
  });

  it('quote only what the finding knows', () => {
    for (const texts of [english, chinese])
      for (const value of quoted(rule, texts)) {
        expect(value).not.toBe('');
        expect(value).not.toMatch(/undefined|\[object/);
      }
  });
});

describe('a rule about a line without a name', () => {
  const nameless = rules.flatMap(({ id, faults = [] }) => faults.map((fault) => ({ id, fault })));

  it.for(nameless)('$id says what $fault is', ({ id, fault }) => {
    for (const [texts, locale] of [
      [english, 'en'],
      [chinese, 'zh-CN'],
    ] as const) {
      const text = texts[id].sentence({ fault, name: '', text: '' }, makeSay(locale));
      expect(text).not.toMatch(/undefined|^ | {2}/);
      expect(text.length).toBeGreaterThan(3);
    }
  });
});
