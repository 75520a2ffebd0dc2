// promlint's own cases, and what it says about random documents that its parser accepts.

import { expect, it } from 'vitest';
import { promlintReport } from '../../src/engine/rules/lint/parity.ts';
import { readText } from '../support/read.ts';
import { readJsonl, suites } from '../support/suites.ts';

interface Case {
  readonly name: string;
  readonly input: string;
  readonly problems: readonly { readonly metric: string; readonly text: string }[];
}

interface Probe {
  readonly id: string;
  readonly format: string;
  readonly input?: string;
  readonly promlint?: readonly { readonly Metric: string; readonly Text: string }[] | object;
}

interface Document {
  readonly id: string;
  readonly format: string;
  readonly input?: string;
  readonly verdicts: {
    readonly expfmt?: { readonly verdict: string };
    readonly promlint?: readonly (readonly [metric: string, text: string])[];
  };
}

const linesOf = (input: string) =>
  promlintReport(readText(input, 'prometheus')).map(({ metric, text }) => `${metric} ${text}`);

suites('promlint', () => {
  it('finds in its own cases exactly what we find', () => {
    const cases = readJsonl('conformance/promlint.jsonl') as Case[];
    expect(cases.length).toBeGreaterThan(0);
    for (const { name, input, problems } of cases)
      expect(linesOf(input), name).toEqual(problems.map(({ metric, text }) => `${metric} ${text}`));
  });

  it('finds in random documents exactly what we find', () => {
    let compared = 0;
    for (const record of readJsonl('conformance/fuzz-verdicts.jsonl')) {
      const { id, format, input, verdicts } = record as Document;
      if (format !== 'prom' || input === undefined || verdicts.promlint === undefined) continue;
      if (verdicts.expfmt?.verdict !== 'accepts') continue;
      const expected = verdicts.promlint.map(([metric, text]) => `${metric} ${text}`);
      expect(linesOf(input), `${id}\n${input}`).toEqual(expected);
      compared++;
    }
    expect(compared).toBeGreaterThan(0);
  });

  it('finds in single breakages exactly what we find', () => {
    let compared = 0;
    for (const record of readJsonl('conformance/probes.jsonl')) {
      const { id, format, input, promlint } = record as Probe;
      if (format !== 'prom' || input === undefined || !Array.isArray(promlint)) continue;
      const problems = promlint as { Metric: string; Text: string }[];
      const expected = problems.map(({ Metric, Text }) => `${Metric} ${Text}`);
      expect(linesOf(input), id).toEqual(expected);
      compared++;
    }
    expect(compared).toBeGreaterThan(0);
  });
});
