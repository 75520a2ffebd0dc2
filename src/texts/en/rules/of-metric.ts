import type { Say } from '../../say.ts';

/** ` of <name>`, or nothing for a line whose name could not be read. */
export function ofMetric(name: string | number | undefined, { code }: Say): string {
  return name === undefined || name === '' ? '' : ` of ${code(name)}`;
}
