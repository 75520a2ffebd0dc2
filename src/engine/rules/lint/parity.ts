// What promlint (client_golang, as in `promtool check metrics`) prints about a dump that its
// parser accepts: the same problems, sorted the same, repeats included.

import { FAULTS, type Fault } from '../../formats/faults.ts';
import type { Tables } from '../../store/tables.ts';
import { lintChecks } from './index.ts';
import { duplicateMetrics } from './structure/duplicates.ts';
import { lintDumpOf } from './structure/lint-dump.ts';

export interface LintProblem {
  readonly metric: string;
  readonly text: string;
}

/** Names that expfmt takes and promlint, which asks it for legacy names, does not. */
const NO_LEGACY_NAMES = new Set<Fault>(['quoted-name', 'quoted-label-name', 'meta-quoted-name']);

/** Nothing for a dump with names beyond the legacy ones: promlint stops there. */
export function promlintReport(tables: Tables): LintProblem[] {
  if (hasOtherNames(tables)) return [];
  const dump = lintDumpOf(tables);
  const problems: LintProblem[] = [];
  for (const find of [...lintChecks.map(({ problems }) => problems), duplicateMetrics])
    find(dump, ({ family }, text) => problems.push({ metric: family.name, text }));
  return problems.sort((a, b) => compare(a.metric, b.metric) || compare(a.text, b.text));
}

function hasOtherNames({ faults }: Tables): boolean {
  return faults.code.some((code) => NO_LEGACY_NAMES.has(FAULTS[code]!));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
