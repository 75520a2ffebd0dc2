// Every Chinese text holds a Chinese character, or stands as in English for a reason that is given.

import { describe, expect, it } from 'vitest';
import { readSources } from '../../support/sources.ts';
import { saidWithoutHan } from '../../support/word-literals.ts';

const NAME = 'the name of a format, which no language translates';
const HEADER = 'the name of a header of HTTP';
const TYPE = 'a type word as it has to be written in a dump';
const WORD_OF_THE_FIELD = 'Chinese texts of the field use the English word';
const BYTES = 'the name of a control character';
const FAULT = 'the id of a fault, compared and never shown';
const PIECE = 'a piece of a dump, marked as such where it is shown';

const FOLDER = 'src/texts/zh';

/** Reviewed: `file: keys: text`, and why. */
const REVIEWED: Readonly<Record<string, string>> = {
  'dump.ts: dump.contentType: Content-Type：…': HEADER,
  'dump.ts: dump.dialect.openmetrics-1.0: OpenMetrics 1.0': NAME,
  'dump.ts: dump.dialect.openmetrics-2.0: OpenMetrics 2.0': NAME,
  'dump.ts: dump.dialect.prometheus-protobuf: Prometheus protobuf': NAME,
  'family.ts: family.exemplarHeads.labels: exemplar': WORD_OF_THE_FIELD,
  'family.ts: family.exemplars: exemplar': WORD_OF_THE_FIELD,
  'family.ts: family.heads.exemplars: exemplar': WORD_OF_THE_FIELD,
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
  it('are Chinese, but for what was reviewed', () => {
    const found = saidWithoutHan(readSources([FOLDER]));
    expect(found).toEqual(
      Object.keys(REVIEWED)
        .map((each) => `${FOLDER}/${each}`)
        .sort(),
    );
  });
});

describe('this check notices', () => {
  const found = (text: string) => saidWithoutHan(new Map([['a.ts', text]]));

  it('a word, in whatever branch of whatever function', () => {
    const text = "export const a = (f) => ({ b: { c: (n) => (n === 0 ? '无' : `${n} left`) } });";
    expect(found(text)).toEqual(['a.ts: a.b.c: … left']);
  });

  it('no name, piece of a dump or comparison', () => {
    const text = `
      import type { Say } from '../say.ts';
      export const a = { b: (kind, { code }) => {
        switch (kind) { case 'first': return '一'; }
        return kind === 'second' ? code('le="1"') + ', ' : kind['third'];
      } };`;
    expect(found(text)).toEqual([]);
  });
});
