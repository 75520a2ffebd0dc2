// Overviews and findings for tests of what is printed.

import type { Finding } from '../../../src/model/finding.ts';
import type { DumpId } from '../../../src/model/ids.ts';
import type { Overview } from '../../../src/protocol/overview.ts';

export function overview(changes: Partial<Overview> = {}): Overview {
  return {
    id: 'd1' as DumpId,
    name: 'a.prom',
    bytes: 60,
    textBytes: 60,
    containers: [],
    charset: 'utf-8',
    lines: 4,
    endsWithLineFeed: true,
    dialect: 'prometheus-text-0.0.4',
    because: [{ reason: 'no-openmetrics-sign' }],
    target: '',
    counts: { families: 1, series: 2, samples: 2, exemplars: 0 },
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
    ...changes,
  };
}

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'dump/nothing-readable',
    level: 'error',
    kind: 'fact',
    family: 'a',
    params: {},
    count: 1,
    places: [{ line: 1, column: 1, length: 1 }],
    minds: [],
    ...changes,
  };
}
