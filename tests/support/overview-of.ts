import type { DumpId } from '../../src/model/ids.ts';
import type { Overview } from '../../src/protocol/overview.ts';

/** An overview of a dump with nothing in it, changed in parts. */
export function overviewOf(parts: Partial<Overview> = {}): Overview {
  return {
    id: 'd1' as DumpId,
    name: 'a.prom',
    bytes: 0,
    textBytes: 0,
    containers: [],
    charset: 'utf-8',
    lines: 0,
    endsWithLineFeed: true,
    dialect: 'prometheus-text-0.0.4',
    because: [],
    target: '',
    counts: { families: 0, series: 0, samples: 0, exemplars: 0 },
    repairs: [],
    verdicts: [],
    findings: { error: 0, warning: 0, info: 0 },
    silentRules: 0,
    types: [],
    families: [],
    otherFamilies: { families: 0, series: 0 },
    labels: [],
    otherLabels: 0,
    libraries: [],
    ...parts,
  };
}
