// The shape of a promlint check, and how it becomes a rule of ours.
//
// A check tells every problem that promlint prints, repeats included, with promlint's own text.
// The parity report takes family and text; the rule takes family, place and parameters, so that
// both always agree on what is found.

import type { Dialect } from '../../../../model/dialect.ts';
import type { Params } from '../../../../model/finding.ts';
import type { LintRuleId } from '../../../../model/rule-ids-lint.ts';
import type { Part, Rule } from '../../rule.ts';
import { lintDumpOf, type LintDump } from './lint-dump.ts';
import type { LintFamily } from './lint-families.ts';

export interface LintCheck {
  readonly id: LintRuleId;
  readonly dialects: readonly Dialect[];
  /** The file of client_golang's promlint that says it. */
  readonly source: string;
  readonly examples: Rule['examples'];
  readonly problems: (dump: LintDump, tell: TellProblem) => void;
  /** Problems that a finding of another rule tells already, in this dialect. */
  readonly saidElsewhere?: (dump: LintDump, problem: LintPlace) => boolean;
}

export interface LintPlace {
  readonly family: LintFamily;
  readonly line: number;
  readonly part: Part;
  readonly sample?: number; // SampleRow
}

export type TellProblem = (place: LintPlace, text: string, params?: Params) => void;

export function lintRule({
  id,
  dialects,
  source,
  examples,
  problems,
  saidElsewhere,
}: LintCheck): Rule {
  return {
    id,
    level: 'info',
    kind: 'fact',
    dialects,
    clause: `promlint, ${source}`,
    examples,
    check({ tables }, report) {
      const dump = lintDumpOf(tables);
      problems(dump, (place, _text, params) => {
        if (saidElsewhere?.(dump, place) === true) return;
        const { line, part, family } = place;
        report({ line, part, family: family.family }, { name: family.name, ...params });
      });
    },
  };
}

/** Where to point for what concerns a family's name or type. */
export function placeOf(family: LintFamily): LintPlace {
  return { family, line: family.line, part: 'name' };
}
