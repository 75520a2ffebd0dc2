// Every cause that any consumer could mind, with its first place: what verdicts are made from.

import type { Params } from '../../model/finding.ts';
import type { Cause } from '../consumers/consumer.ts';
import type { RuleId } from '../../model/rule-ids.ts';

export interface CauseHit {
  /** Body line and, where it is known, column of the first place. */
  line: number;
  column: number;
  /** Places in all. */
  count: number;
  /** The finding whose words give the reason. */
  rule: RuleId | undefined;
  params: Params;
}

export class CauseLog {
  readonly hits = new Map<Cause, CauseHit>();

  add(cause: Cause, line: number, column: number, rule: RuleId | undefined, params: Params): void {
    const hit = this.hits.get(cause);
    if (hit === undefined) {
      this.hits.set(cause, { line, column, count: 1, rule, params });
      return;
    }
    hit.count++;
    if (line < hit.line || (line === hit.line && column < hit.column)) {
      hit.line = line;
      hit.column = column;
      hit.rule = rule;
      hit.params = params;
    }
  }
}
