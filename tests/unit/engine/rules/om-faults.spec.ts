// Every fault of the OpenMetrics grammar is put into words by one rule and by one alone.

import { describe, expect, it } from 'vitest';
import { FAULTS, type Fault } from '../../../../src/engine/formats/faults.ts';
import { omRules } from '../../../../src/engine/rules/om/index.ts';
import { omTexts as english } from '../../../../src/texts/en/rules/om/index.ts';
import { omTexts as chinese } from '../../../../src/texts/zh/rules/om/index.ts';
import { makeSay } from '../../../../src/texts/say.ts';

/** The reader looks for it in the Prometheus text format only, or OpenMetrics allows it. */
const NOT_IN_OPENMETRICS: readonly Fault[] = [
  'timestamp-float',
  'timestamp-negative',
  'timestamp-plus',
  'exemplar-in-text',
  'exemplar-in-text-cut',
  'unit-in-text',
  'eof-in-text',
  // of protobuf
  'protobuf-cut',
  'protobuf-wire',
  'protobuf-field',
  'protobuf-not-bytes',
];

const claims = omRules.flatMap(({ id, faults = [] }) => faults.map((fault) => ({ id, fault })));
const say = makeSay('en');

describe('the faults of the OpenMetrics grammar', () => {
  it('are each claimed by one rule', () => {
    const claimed = claims.map(({ fault }) => fault);
    expect([...claimed, ...NOT_IN_OPENMETRICS].sort()).toEqual([...FAULTS].sort());
  });

  it('are told apart in Chinese wherever they are in English', () => {
    const unlike = claims.filter(({ id, fault }) => {
      const other = { fault: 'none of them', name: 'a', text: 'b' };
      const own = { ...other, fault };
      const siblings = claims.filter((claim) => claim.id === id);
      const words = (texts: typeof english, params: typeof other) =>
        texts[id as keyof typeof english].sentence(params, say);
      const alike = (texts: typeof english) => words(texts, own) === words(texts, other);
      return siblings.length > 1 && alike(english) !== alike(chinese);
    });
    expect(unlike).toEqual([]);
  });
});
