import type { Params } from '../model/finding.ts';

/** What makes a finding the same one in another dump: not its lines, and not how often it occurs. */
export interface Identity {
  readonly rule: string;
  readonly family: string;
  readonly params: Params;
}

/** One text for equal identities, whatever the order of their params. */
export function identityOf({ rule, family, params }: Identity): string {
  const pairs = Object.entries(params).map(([name, value]) => [name, String(value)] as const);
  pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([rule, family, pairs]);
}
