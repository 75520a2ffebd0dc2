import { assembleHistograms } from '../../src/engine/analyze/histograms.ts';
import type { Consumer } from '../../src/engine/consumers/consumer.ts';
import { judge } from '../../src/engine/consumers/verdict.ts';
import { rules } from '../../src/engine/rules/index.ts';
import { runRules, type RuleRun } from '../../src/engine/rules/run.ts';
import type { Dialect, TextGrammar } from '../../src/model/dialect.ts';
import type { VerdictWord } from '../../src/model/consumer.ts';
import { readText } from './read.ts';

/** When timestamps are judged in tests: 2026-11-22T16:00:00Z. */
export const AT = 1_795_363_200_000;

export function runAllRules(text: string | Uint8Array, grammar: TextGrammar): RuleRun {
  const tables = readText(text, grammar);
  const dialect: Dialect = grammar === 'openmetrics' ? 'openmetrics-1.0' : 'prometheus-text-0.0.4';
  return runRules({ tables, dialect, histograms: assembleHistograms(tables), at: AT }, rules);
}

/** What `consumer` does with a document, from the bytes alone. */
export function verdictOf(
  consumer: Consumer,
  grammar: TextGrammar,
  run: RuleRun,
): VerdictWord | 'not-judged' {
  return judge(consumer, grammar, run.causes).verdict;
}
