// What each consumer does with a dump, from the causes that were met and what it minds.

import type { ConsumerId, Verdict } from '../../model/consumer.ts';
import type { Finding, Minds } from '../../model/finding.ts';
import type { Grammar } from '../../model/dialect.ts';
import type { CauseHit, CauseLog } from '../rules/cause-log.ts';
import type { Appetite, Cause, Consumer } from './consumer.ts';

/** A verdict whose place is still a body place. */
export type RawVerdict = Verdict & { readonly line?: number; readonly column?: number };

export function judge(consumer: Consumer, grammar: Grammar, causes: CauseLog): RawVerdict {
  const appetite = consumer.reads[grammar];
  if (appetite === undefined) return { consumer: consumer.id, verdict: 'not-judged' };
  const readTo = lineReadTo(appetite, causes);
  const reject = firstOf(appetite.rejects, causes, readTo);
  if (reject !== undefined) return { ...told(consumer.id, reject), verdict: 'rejects' };
  const loss = firstOf(appetite.loses, causes, readTo);
  if (loss === undefined) return { consumer: consumer.id, verdict: 'accepts' };
  return { ...told(consumer.id, loss), verdict: 'loses', lost: countOf(appetite.loses, causes) };
}

/** Who minds a finding with these causes, when it stands alone. */
export function minding(
  consumers: readonly Consumer[],
  grammar: Grammar,
  causes: ReadonlySet<Cause>,
): Finding['minds'] {
  const minds: Minds[] = [];
  for (const consumer of consumers) {
    const appetite = consumer.reads[grammar];
    if (appetite === undefined) continue;
    if (appetite.rejects.some((cause) => causes.has(cause)))
      minds.push({ consumer: consumer.id, verdict: 'rejects' });
    else if (appetite.loses.some((cause) => causes.has(cause)))
      minds.push({ consumer: consumer.id, verdict: 'loses' });
  }
  return minds;
}

/** A consumer that takes a NUL for the end of the input sees nothing of what follows. */
function lineReadTo(appetite: Appetite, causes: CauseLog): number {
  if (appetite.stopsAt === undefined) return Infinity;
  return causes.hits.get(appetite.stopsAt)?.line ?? Infinity;
}

function firstOf(minded: readonly Cause[], causes: CauseLog, readTo: number): CauseHit | undefined {
  let first: CauseHit | undefined;
  for (const cause of minded) {
    const hit = causes.hits.get(cause);
    if (hit === undefined || hit.line > readTo) continue;
    if (
      first === undefined ||
      hit.line < first.line ||
      (hit.line === first.line && hit.column < first.column)
    )
      first = hit;
  }
  return first;
}

function countOf(minded: readonly Cause[], causes: CauseLog): number {
  let count = 0;
  for (const cause of minded) count += causes.hits.get(cause)?.count ?? 0;
  return count;
}

function told(consumer: ConsumerId, hit: CauseHit) {
  return {
    consumer,
    line: hit.line,
    column: Math.max(1, hit.column),
    ...(hit.rule === undefined ? {} : { reason: { rule: hit.rule, params: hit.params } }),
  };
}
