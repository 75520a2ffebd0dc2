// Every rule says something about a real dump, a single breakage or a random document, or a reason
// stands here. The table is printed.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from '../../src/engine/rules/index.ts';
import type { TextGrammar } from '../../src/model/dialect.ts';
import type { RuleId } from '../../src/model/rule-ids.ts';
import { runAllRules } from '../support/judge.ts';
import { openBytes } from '../support/open.ts';
import { readJsonl, suitePath, suites } from '../support/suites.ts';

interface Document {
  readonly input?: string;
  readonly input_b64?: string;
  readonly format?: string; // om or prom; without it both
}

interface CorpusFile {
  readonly file: string;
  readonly kind: string;
}

type Source = 'probes' | 'matrix' | 'random' | 'corpus';
const SOURCES: readonly Source[] = ['probes', 'matrix', 'random', 'corpus'];
const FILES: Readonly<Partial<Record<Source, string>>> = {
  probes: 'conformance/probes.jsonl',
  matrix: 'conformance/consumer-matrix.jsonl',
  random: 'conformance/fuzz-verdicts.jsonl',
};

/** Rules that nothing of all this breaks, and why. Their own examples still do. */
const SILENT: Readonly<Partial<Record<RuleId, string>>> = {
  'dump/protobuf-wire': 'the programs of the corpus write protobuf by a library',
  'dump/protobuf-field': 'the same',
  'prom/invalid-utf8-help': 'the bytes of the suites that are no UTF-8 stand in label values',
  'prom/invalid-utf8-comment': 'the same',
  'om/help-long': 'no exporter of the corpus writes so long a help text',
};

const documents = (source: Source): Document[] =>
  readJsonl(FILES[source]!).map((record) => record as Document);

const bytesOf = ({ input, input_b64 }: Document): Uint8Array =>
  input_b64 === undefined ? Buffer.from(input ?? '', 'utf8') : Buffer.from(input_b64, 'base64');

function grammarsOf({ format }: Document): readonly TextGrammar[] {
  if (format === undefined) return ['prometheus', 'openmetrics'];
  return [format === 'om' ? 'openmetrics' : 'prometheus'];
}

type Hits = Map<string, Partial<Record<Source, number>>>;

/** One more dump of `source` about which these rules speak. */
function note(hits: Hits, source: Source, spoken: Iterable<string>): void {
  for (const id of new Set(spoken)) {
    const row = hits.get(id) ?? {};
    row[source] = (row[source] ?? 0) + 1;
    hits.set(id, row);
  }
}

function printed(hits: Hits): string {
  const cell = (text: string) => text.padStart(8);
  const rows = rules.map(({ id }) => {
    const row = hits.get(id) ?? {};
    return id.padEnd(30) + SOURCES.map((source) => cell(String(row[source] ?? ''))).join('');
  });
  return ['dumps each rule speaks about'.padEnd(30) + SOURCES.map(cell).join(''), ...rows].join(
    '\n',
  );
}

suites('every rule', () => {
  it('fires on something real, broken or random, or says why nothing does', async () => {
    const hits: Hits = new Map();
    for (const source of ['probes', 'matrix', 'random'] as const)
      for (const document of documents(source))
        for (const grammar of grammarsOf(document)) {
          const run = runAllRules(bytesOf(document), grammar);
          note(
            hits,
            source,
            run.findings.map(({ rule }) => rule.id),
          );
        }
    const manifest = JSON.parse(readFileSync(suitePath('corpus/MANIFEST.json'), 'utf8')) as {
      files: readonly CorpusFile[];
    };
    for (const { file } of manifest.files) {
      const dump = await openBytes(readFileSync(suitePath(`corpus/${file}`)), { name: file });
      note(
        hits,
        'corpus',
        dump.findings.findings.map(({ rule }) => rule),
      );
    }
    console.log(printed(hits));
    const silent = rules.map(({ id }) => id).filter((id) => !hits.has(id));
    expect(silent).toEqual(Object.keys(SILENT));
  });
});
