// How often our verdicts are those of the real parsers. The tables are printed; the floors are
// what was reached, rounded down, so that no change loses ground unseen.

import { expect, it } from 'vitest';
import { consumers } from '../../src/engine/consumers/index.ts';
import type { ConsumerId } from '../../src/model/consumer.ts';
import type { TextGrammar } from '../../src/model/dialect.ts';
import { runAllRules, verdictOf } from '../support/judge.ts';
import { repeatsAsText } from '../support/repeats-as-text.ts';
import { readJsonl, suites } from '../support/suites.ts';

interface Case {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly grammar: TextGrammar;
  readonly verdicts: Readonly<Partial<Record<ConsumerId, string>>>;
}

interface Document {
  readonly id: string;
  readonly input?: string;
  readonly input_b64?: string;
}

type Verdicts = Readonly<Record<string, { readonly verdict: string } | string>>;

const bytesOf = ({ input, input_b64 }: Document): Uint8Array =>
  input_b64 === undefined ? Buffer.from(input ?? '', 'utf8') : Buffer.from(input_b64, 'base64');

function caseOf(document: Document, grammar: TextGrammar, verdicts: Verdicts): Case {
  const words: Partial<Record<ConsumerId, string>> = {};
  for (const { id } of consumers) {
    const told = verdicts[id];
    if (told !== undefined) words[id] = typeof told === 'string' ? told : told.verdict;
  }
  return { id: document.id, bytes: bytesOf(document), grammar, verdicts: words };
}

interface Agreement {
  cases: number;
  takes: number;
  all: number;
  /** All three words, with `loses` as the matrix means it: repeats as text alone. */
  repeats: number;
  /** What else we say is lost, and how often. */
  readonly beyond: Map<string, number>;
  readonly differ: string[];
}

/** By consumer and grammar: agreement on takes it or rejects it, and on all three words. */
function agreement(cases: readonly Case[]): Map<string, Agreement> {
  const table = new Map<string, Agreement>();
  for (const { id, bytes, grammar, verdicts } of cases) {
    const run = runAllRules(bytes, grammar);
    const repeats = repeatsAsText(bytes, grammar);
    for (const consumer of consumers) {
      const want = verdicts[consumer.id];
      if (want === undefined) continue;
      const got = verdictOf(consumer, grammar, run);
      if (got === 'not-judged') continue;
      const key = `${consumer.id} ${grammar}`;
      let row = table.get(key);
      if (row === undefined)
        table.set(
          key,
          (row = { cases: 0, takes: 0, all: 0, repeats: 0, beyond: new Map(), differ: [] }),
        );
      row.cases++;
      if ((want === 'rejects') === (got === 'rejects')) row.takes++;
      else row.differ.push(`${id}: ${want}, we say ${got}`);
      if (want === got) row.all++;
      if (want === (got === 'loses' && !repeats ? 'accepts' : got)) row.repeats++;
      if (want !== 'accepts' || got !== 'loses') continue;
      const { loses = [] } = consumer.reads[grammar] ?? {};
      const causes = loses.filter((cause) => run.causes.hits.has(cause)).join(' + ');
      row.beyond.set(causes, (row.beyond.get(causes) ?? 0) + 1);
    }
  }
  return table;
}

function report(title: string, table: ReadonlyMap<string, Agreement>): void {
  const rows = [...table].sort(([a], [b]) => (a < b ? -1 : 1));
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1).padStart(6);
  const lines = rows.map(
    ([key, { cases, takes, all, repeats }]) =>
      `${key.padEnd(30)}${String(cases).padStart(6)}${percent(takes, cases)} %${percent(all, cases)} %${percent(repeats, cases)} %`,
  );
  const head = `${' '.repeat(31)}cases  takes   all three  repeats alone`;
  console.log(
    [title, head, ...lines, 'we say loses, the oracle accepts:', ...beyond(rows)].join('\n'),
  );
}

/** Classes of grammar, by how often over all consumers. */
function beyond(rows: readonly (readonly [string, Agreement])[]): string[] {
  const sum = new Map<string, number>();
  for (const [, row] of rows)
    for (const [causes, count] of row.beyond) sum.set(causes, (sum.get(causes) ?? 0) + count);
  return [...sum]
    .sort(([, a], [, b]) => b - a)
    .map(([causes, count]) => `${String(count).padStart(6)}  ${causes}`);
}

function expectFloor(table: ReadonlyMap<string, Agreement>, takes: number, all: number): void {
  for (const [key, row] of table) {
    expect(row.takes / row.cases, `${key}\n${row.differ.join('\n')}`).toBeGreaterThanOrEqual(takes);
    expect(row.all / row.cases, key).toBeGreaterThanOrEqual(all);
  }
}

/** Losses told apart, where the oracle can know of them. */
function expectRepeats(table: ReadonlyMap<string, Agreement>): void {
  for (const [key, row] of table) expect(row.repeats / row.cases, key).toBeGreaterThanOrEqual(0.97);
}

suites('verdicts of the real parsers', () => {
  it('agree with ours on the documents of the consumer matrix', () => {
    const cases = readJsonl('conformance/consumer-matrix.jsonl').flatMap((record) => {
      const row = record as Document & { text: Verdicts; openmetrics: Verdicts };
      return [caseOf(row, 'prometheus', row.text), caseOf(row, 'openmetrics', row.openmetrics)];
    });
    const table = agreement(cases);
    report('consumer-matrix.jsonl', table);
    expectFloor(table, 0.99, 0.93);
    expectRepeats(table);
  });

  it('agree with ours on random, mostly damaged documents', () => {
    const cases = readJsonl('conformance/fuzz-verdicts.jsonl').map((record) => {
      const row = record as Document & { format: string; verdicts: Verdicts };
      return caseOf(row, row.format === 'om' ? 'openmetrics' : 'prometheus', row.verdicts);
    });
    const table = agreement(cases);
    report('fuzz-verdicts.jsonl', table);
    // The oracle tells only repeats without a timestamp as lost; the server drops more.
    expectFloor(table, 0.99, 0.92);
    expectRepeats(table);
  });

  it('agree with ours on real scrapes of single breakages', () => {
    const cases = readJsonl('conformance/probes.jsonl')
      .map(
        (record) =>
          record as Document & {
            format: string;
            verdicts: Verdicts;
            clock?: boolean;
            artefact?: boolean;
          },
      )
      .filter(({ clock, artefact }) => clock !== true && artefact !== true)
      .map((row) => caseOf(row, row.format === 'om' ? 'openmetrics' : 'prometheus', row.verdicts));
    const table = agreement(cases);
    report('probes.jsonl', table);
    expectFloor(table, 0.97, 0.97);
  });
});
