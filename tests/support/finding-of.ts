import type { Finding } from '../../src/model/finding.ts';

/** A finding at 3:1, changed in parts. */
export function findingOf(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'prom/bad-value',
    level: 'error',
    kind: 'fact',
    family: 'jobs',
    params: { name: 'jobs' },
    count: 1,
    places: [{ line: 3, column: 1, length: 4 }],
    minds: [],
    ...parts,
  };
}
