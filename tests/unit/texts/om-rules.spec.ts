import { describe, expect, it } from 'vitest';
import { assembleHistograms } from '../../../src/engine/analyze/histograms.ts';
import type { RawFinding } from '../../../src/engine/rules/finding-collector.ts';
import { omRules } from '../../../src/engine/rules/om/index.ts';
import type { Rule } from '../../../src/engine/rules/rule.ts';
import { runRules } from '../../../src/engine/rules/run.ts';
import { rules as chinese } from '../../../src/texts/zh/rules.ts';
import { rules as english } from '../../../src/texts/en/rules.ts';
import { proseRuns } from '../../../src/texts/prose.ts';
import { makeSay } from '../../../src/texts/say.ts';
import { AT } from '../../support/judge.ts';
import { rawBytes } from '../../support/raw-bytes.ts';
import { readText } from '../../support/read.ts';

const dialect = 'openmetrics-1.0';

/** What the rule says about all the dumps that break it. */
function findingsOf(rule: Rule): RawFinding[] {
  return rule.examples.breaks.flatMap((text) => {
    const tables = readText(rawBytes(text), 'openmetrics');
    const histograms = assembleHistograms(tables);
    return [...runRules({ tables, dialect, histograms, at: AT }, [rule]).findings];
  });
}

/** Sentence, consequence and fix of each finding; what the dump says is left out as `…`. */
function prose(rule: Rule, texts: typeof english, locale: string): string[] {
  const say = makeSay(locale);
  return findingsOf(rule).flatMap(({ params }) => {
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
  return findingsOf(rule).flatMap(({ params }) => {
    const { sentence, consequence, fix } = texts[rule.id];
    return [sentence, consequence, fix].flatMap((write) =>
      proseRuns(write(params, say)).flatMap(({ text, code }) => (code ? [text] : [])),
    );
  });
}

describe.for(omRules)('the words of $id', (rule) => {
  it('are whole sentences in English', () => {
    for (const text of prose(rule, english, 'en')) {
      expect(text).toMatch(/^(?:[A-Z…#]|client_).*\.$/s);
      expect(text).not.toMatch(/undefined| {2}|\.\.|,\.|[！。，]/);
    }
  });

  it('are whole sentences in Chinese, with Chinese punctuation', () => {
    for (const text of prose(rule, chinese, 'zh-CN')) {
      expect(text).toMatch(/。$/);
      expect(text).not.toMatch(/undefined| {2}|。。|[\u4e00-\u9fff] ?[,;:!?](?: |$)/);
    }
  });

  it('quote only what the finding knows', () => {
    for (const texts of [english, chinese])
      for (const value of quoted(rule, texts)) {
        expect(value).not.toBe('');
        expect(value).not.toMatch(/undefined|\[object/);
      }
  });
});
