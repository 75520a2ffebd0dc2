// What stands in Chinese as it stands in English was meant to, each for a reason that is given.

import { describe, expect, it } from 'vitest';
import { readSources, type Sources } from '../../support/sources.ts';
import { saidAlike } from '../../support/word-literals.ts';

const NAME = 'the name of a format, which no language translates';
const TYPE = 'a type word as it has to be written in a dump';
const WORD_OF_THE_FIELD = 'Chinese texts of the field use the English word';
const BYTES = 'the name of a control character';
const FAULT = 'the id of a fault, compared and never shown';
const PIECE = 'a piece of a dump, marked as such where it is shown';

/** Reviewed: `file: keys: text`, and why. */
const ALIKE: Readonly<Record<string, string>> = {
  'dump.ts: dump.dialect.openmetrics-1.0: OpenMetrics 1.0': NAME,
  'dump.ts: dump.dialect.openmetrics-2.0: OpenMetrics 2.0': NAME,
  'dump.ts: dump.dialect.prometheus-protobuf: Prometheus protobuf': NAME,
  'histograms.ts: histograms.legend.exemplar: exemplar': WORD_OF_THE_FIELD,
  'rules/om/type-word.ts: typeWord.fix: counter': TYPE,
  'rules/om/type-word.ts: typeWord.fix: gauge': TYPE,
  'rules/om/type-word.ts: typeWord.fix: gaugehistogram': TYPE,
  'rules/om/type-word.ts: typeWord.fix: histogram': TYPE,
  'rules/om/type-word.ts: typeWord.fix: info': TYPE,
  'rules/om/type-word.ts: typeWord.fix: stateset': TYPE,
  'rules/om/type-word.ts: typeWord.fix: summary': TYPE,
  'rules/om/type-word.ts: typeWord.fix: unknown': TYPE,
  'rules/om/unit-suffix.ts: unitSuffix.fix: _…_total': PIECE,
  'rules/om/whitespace.ts: TOLERATED: blank-in-braces': FAULT,
  'rules/om/whitespace.ts: TOLERATED: meta-blank-before-name': FAULT,
  'rules/om/whitespace.ts: TOLERATED: type-blank-before': FAULT,
  'source.ts: source.lineEnds.cr: CR': BYTES,
  'source.ts: source.lineEnds.crlf: CR LF': BYTES,
  'source.ts: source.lineEnds.lf: LF': BYTES,
};

describe('the Chinese words', () => {
  it('differ from the English ones, but for what was reviewed', () => {
    const alike = saidAlike(readSources(['src/texts']), 'src/texts/en', 'src/texts/zh');
    expect(alike).toEqual(Object.keys(ALIKE).sort());
  });
});

describe('this check notices', () => {
  const alike = (en: string, zh: string) => {
    const sources: Sources = new Map([
      ['en/a.ts', en],
      ['zh/a.ts', zh],
    ]);
    return saidAlike(sources, 'en', 'zh');
  };

  it('a word, in whatever branch of whatever function', () => {
    const words = (none: string) =>
      `export const a = (f) => ({ b: { c: (n) => (n === 0 ? '${none}' : \`\${n} left\`) } });`;
    expect(alike(words('none'), words('无'))).toEqual(['a.ts: a.b.c: … left']);
  });

  it('no name, piece of a dump or comparison', () => {
    const words = (text: string) => `
      import type { Say } from '../say.ts';
      export const a = { b: (kind, { code }) => {
        switch (kind) { case 'first': return '${text}'; }
        return kind === 'second' ? code('le="1"') + ', ' : kind['third'];
      } };`;
    expect(alike(words('one'), words('一'))).toEqual([]);
  });
});
