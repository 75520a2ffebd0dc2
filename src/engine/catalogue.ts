// What the rules say of themselves: the list of them, and their examples read by the reader.

import { grammarOf, type Grammar } from '../model/dialect.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { CatalogueRule, ExampleDump, RuleExamples } from '../protocol/catalogue.ts';
import { assembleHistograms } from './analyze/histograms.ts';
import { scrapeTime } from './analyze/scrape-time.ts';
import { shownConsumers } from './consumers/index.ts';
import { placeFindings } from './findings.ts';
import { readBody } from './formats/read-body.ts';
import { readersOf, ruleMinds } from './rule-minds.ts';
import { exampleBytes } from './rules/example-bytes.ts';
import { rules } from './rules/index.ts';
import { makePlacer } from './rules/places.ts';
import type { Rule } from './rules/rule.ts';
import { runRules } from './rules/run.ts';
import type { Tables } from './store/tables.ts';
import { TextStore } from './text/text-store.ts';

/** Every rule, in the order of the catalogue. */
export function catalogue(): CatalogueRule[] {
  return rules.map((rule) => ({
    id: rule.id,
    level: rule.level,
    kind: rule.kind,
    dialects: rule.dialects,
    clause: rule.clause,
    minds: ruleMinds(rule, shownConsumers),
    judged: readersOf(rule, shownConsumers),
  }));
}

/** The first example that breaks a rule, and the one most like it that keeps it. */
export function ruleExamples(id: RuleId): RuleExamples {
  const rule = rules.find((each) => each.id === id);
  const breaks = rule?.examples.breaks[0];
  if (rule === undefined || breaks === undefined) throw new RangeError(`no example of rule ${id}`);
  const keeps = nearest(breaks, rule.examples.keeps);
  return {
    breaks: brokenExample(rule, breaks),
    ...(keeps === undefined
      ? {}
      : { keeps: exampleDump(keeps, read(keeps, grammarOf(rule.dialects[0]!)).text) }),
  };
}

function brokenExample(rule: Rule, example: string): RuleExamples['breaks'] {
  const dialect = rule.dialects[0]!;
  const grammar = grammarOf(dialect);
  const { tables, text } = read(example, grammar);
  const { at } = scrapeTime(tables.samples, undefined, Date.now());
  const run = runRules({ tables, dialect, histograms: assembleHistograms(tables), at }, [rule]);
  const [placed] = placeFindings(run, shownConsumers, grammar, makePlacer(text));
  if (placed === undefined) throw new Error(`rule ${rule.id} says nothing of its own example`);
  return { ...exampleDump(example, text), finding: placed.finding };
}

/** The example in tables, and the text that positions refer to. */
function read(example: string, grammar: Grammar): { tables: Tables; text: TextStore } {
  const text = new TextStore();
  const tables = readBody(exampleBytes(example), grammar, (piece) => text.push(piece));
  text.seal();
  return { tables, text };
}

function exampleDump(example: string, text: TextStore): ExampleDump {
  const lines = text.lines(1, text.lineCount).map((cut, at) => ({ line: at + 1, ...cut }));
  return { bytes: exampleBytes(example), lines };
}

/** The text that shares most of its beginning and end with `text`, for what it has beside that. */
function nearest(text: string, others: readonly string[]): string | undefined {
  const distance = (other: string) => {
    const most = Math.min(text.length, other.length);
    let before = 0;
    while (before < most && text[before] === other[before]) before++;
    let after = 0;
    while (after < most - before && text.at(-1 - after) === other.at(-1 - after)) after++;
    return Math.max(text.length, other.length) - before - after;
  };
  return [...others].sort((a, b) => distance(a) - distance(b))[0];
}
