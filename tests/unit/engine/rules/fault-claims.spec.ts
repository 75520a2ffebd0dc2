// Every fault of the text grammar is put into words by one rule and by one alone, or is legal there.

import { describe, expect, it } from 'vitest';
import { FAULTS, type Fault } from '../../../../src/engine/formats/faults.ts';
import { promRules } from '../../../../src/engine/rules/prom/index.ts';

/** The format allows it, and every consumer reads it as meant. */
const LEGAL_IN_TEXT: readonly Fault[] = [
  'blank-line',
  'leading-blank-braces',
  'leading-blank-comment',
  'tab',
  'double-blank',
  'blank-in-braces',
  'blank-before-braces',
  'no-blank-before-value',
  'trailing-comma',
  'meta-blank-before-name',
  'help-no-text',
  'comment',
];

/** The reader looks for it in OpenMetrics only. */
const IN_OPENMETRICS_ALONE: readonly Fault[] = [
  'eof-no-newline',
  'missing-eof',
  'after-eof',
  'exemplar-syntax',
  'exemplar-labels',
  'exemplar-blank',
  'exemplar-value',
  'exemplar-timestamp',
  'exemplar-twice',
  'exemplar-trailing-comma',
  'exemplar-duplicate-label',
  'type-prom-word',
  'unit-no-name',
  'unit-bad-name',
  'unit-no-text',
  'unit-extra-words',
];

/** Told by the rules dump/*. */
const IN_PROTOBUF_ALONE: readonly Fault[] = [
  'protobuf-cut',
  'protobuf-wire',
  'protobuf-field',
  'protobuf-not-bytes',
];

const claims = promRules.flatMap(({ id, faults = [] }) => faults.map((fault) => ({ id, fault })));

describe('the faults of the text grammar', () => {
  it('are each claimed by one rule, or are legal, or are of another format', () => {
    const claimed = claims.map(({ fault }) => fault);
    expect(
      [...claimed, ...LEGAL_IN_TEXT, ...IN_OPENMETRICS_ALONE, ...IN_PROTOBUF_ALONE].sort(),
    ).toEqual([...FAULTS].sort());
  });

  it('are claimed by rules that judge both versions of the text format', () => {
    for (const { id, dialects, faults = [] } of promRules)
      if (faults.length > 0)
        expect(dialects, id).toEqual(['prometheus-text-0.0.4', 'prometheus-text-1.0.0']);
  });
});
