// The first line at which the parser of Prometheus gives up, from what the reader stumbled over.

import { prometheusMain } from '../consumers/prometheus-main.ts';
import type { Cause } from '../consumers/consumer.ts';
import { FAULTS, type Fault } from '../formats/faults.ts';
import { META_UNIT, type Tables } from '../store/tables.ts';

/** Minded by the append, to which the parser has handed the sample already. */
const APPENDED: ReadonlySet<Cause> = new Set<Fault>(['duplicate-label', 'label-__name__']);

export interface Stop {
  /** No entry is handed out from this line on. */
  readonly line: number;
  /** The parser takes the place for the end, and complains of nothing. */
  readonly isEnd: boolean;
}

export function stoppingLine(tables: Tables): Stop | undefined {
  const { faults, grammar, lines } = tables;
  const appetite = prometheusMain.reads[grammar];
  if (appetite === undefined) throw new Error(`${prometheusMain.id} reads no ${grammar}`);
  const rejects = new Set(appetite.rejects.filter((cause) => !APPENDED.has(cause)));
  let stop = strayUnit(tables);
  for (let row = 0; row < faults.length; row++) {
    const fault = FAULTS[faults.code[row]!]!;
    const isEnd = fault === appetite.stopsAt;
    if (!isEnd && !rejects.has(fault)) continue;
    let line = faults.line[row]!;
    // All lines are read before `# EOF` is missed, but for one that nothing ends.
    if (fault === 'missing-eof' && lines.endsWithLineFeed) line++;
    if (stop === undefined || line < stop.line) stop = { line, isEnd };
  }
  return stop;
}

/** OpenMetrics: a unit must be the end of the name, behind an underscore. */
function strayUnit({ grammar, metadata, strings }: Tables): Stop | undefined {
  if (grammar !== 'openmetrics') return undefined;
  for (let row = 0; row < metadata.length; row++) {
    if (metadata.kind[row] !== META_UNIT) continue;
    const unit = strings.text(metadata.value[row]!);
    if (unit === '' || strings.text(metadata.name[row]!).endsWith(`_${unit}`)) continue;
    return { line: metadata.line[row]!, isEnd: false };
  }
  return undefined;
}
