import type { GroupView, QuantileView } from '../../protocol/histograms.ts';

/** The quantile that groups are compared by: the slowest asked for. */
export const groupQuantile = ({ quantiles }: GroupView): QuantileView | undefined =>
  quantiles.at(-1);

/** The label names of all groups where they are the same ones; their values then say enough. */
export function commonNames(groups: readonly GroupView[]): readonly string[] | undefined {
  const namesOf = ({ labels }: GroupView) => labels.map(([name]) => name);
  const [first] = groups;
  if (first === undefined) return undefined;
  const names = namesOf(first);
  const key = JSON.stringify(names);
  const same = groups.every((group) => JSON.stringify(namesOf(group)) === key);
  return same && names.length > 0 ? names : undefined;
}

export type Agreement =
  | { readonly kind: 'agree'; readonly groups: number }
  | { readonly kind: 'differ'; readonly least: QuantileView; readonly most: QuantileView };

/** Whether the sum hides a group: its quantile lies in another bucket. Undefined for fewer than two. */
export function agreementOf(groups: readonly GroupView[]): Agreement | undefined {
  const known = groups
    .map(groupQuantile)
    .filter((view) => view !== undefined)
    .filter(({ bucket }) => !Number.isNaN(bucket[1]));
  const first = known[0];
  if (first === undefined || known.length < 2) return undefined;
  let least = first;
  let most = first;
  for (const view of known) {
    if (view.bucket[1] < least.bucket[1]) least = view;
    if (view.bucket[1] > most.bucket[1]) most = view;
  }
  return least.bucket[1] === most.bucket[1]
    ? { kind: 'agree', groups: known.length }
    : { kind: 'differ', least, most };
}
