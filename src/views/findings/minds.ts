import type { ConsumerId } from '../../model/consumer.ts';
import type { Finding, Minds } from '../../model/finding.ts';
import { MINDS_ORDER } from '../../report/report.ts';
import type { Words } from '../../texts/en.ts';

type MindsWord = (typeof MINDS_ORDER)[number];

function consumersBy(minds: readonly Minds[], verdict: MindsWord): ConsumerId[] {
  return minds.filter((mind) => mind.verdict === verdict).map(({ consumer }) => consumer);
}

/** `2 reject, 1 loses data`, short enough for a column. */
export function mindsCount({ minds }: Pick<Finding, 'minds'>, { findings: words }: Words): string {
  return (
    MINDS_ORDER.map((verdict) => ({ verdict, n: consumersBy(minds, verdict).length }))
      .filter(({ n }) => n > 0)
      .map(({ verdict, n }) => words.mindsCount[verdict](n))
      .join(words.comma) || words.nobody
  );
}

/** What each judged consumer does because of this finding alone; those that do the same together. */
export function verdictsOf(
  { minds }: Finding,
  judged: readonly ConsumerId[],
): { readonly verdict: MindsWord | 'accepts'; readonly consumers: readonly ConsumerId[] }[] {
  const minding = new Set(minds.map(({ consumer }) => consumer));
  return [
    ...MINDS_ORDER.map((verdict) => ({ verdict, consumers: consumersBy(minds, verdict) })),
    { verdict: 'accepts' as const, consumers: judged.filter((id) => !minding.has(id)) },
  ].filter(({ consumers }) => consumers.length > 0);
}
