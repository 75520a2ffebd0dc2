import type { Say } from '../../say.ts';

/** `<名称> 的`，名称读不出来时为空。 */
export function ofMetric(name: string | number | undefined, { code }: Say): string {
  return name === undefined || name === '' ? '' : `${code(name)} 的`;
}
