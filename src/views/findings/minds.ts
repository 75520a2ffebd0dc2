import type { ConsumerId } from '../../model/consumer.ts';
import type { Finding, Minds } from '../../model/finding.ts';
import type { Words } from '../../texts/en.ts';

/** A finding's own verdicts by what they are, the worse first. */
const ORDER = ['rejects', 'loses'] as const;
type MindsWord = (typeof ORDER)[number];

function consumersBy(minds: readonly Minds[], verdict: MindsWord): ConsumerId[] {
  return minds.filter((mind) => mind.verdict === verdict).map(({ consumer }) => consumer);
}

/** `2 reject, 1 loses data`, short enough for a column. */
export function mindsCount({ minds }: Finding, { findings: words }: Words): string {
  return (
    ORDER.map((verdict) => ({ verdict, n: consumersBy(minds, verdict).length }))
      .filter(({ n }) => n > 0)
      .map(({ verdict, n }) => words.mindsCount[verdict](n))
      .join(words.comma) || words.nobody
  );
}

/** `openmetrics-1.0, client_python reject`: the names themselves. '' when nobody minds. */
export function mindsNamed({ minds }: Finding, { findings: words }: Words): string {
  return ORDER.map((verdict) => ({ verdict, who: consumersBy(minds, verdict) }))
    .filter(({ who }) => who.length > 0)
    .map(({ verdict, who }) => words.mindsNamed[verdict](who.join(words.comma), who.length))
    .join(words.join);
}

/** What each judged consumer does because of this finding alone; those that do the same together. */
export function verdictsOf(
  { minds }: Finding,
  judged: readonly ConsumerId[],
): { readonly verdict: MindsWord | 'accepts'; readonly consumers: readonly ConsumerId[] }[] {
  const minding = new Set(minds.map(({ consumer }) => consumer));
  return [
    ...ORDER.map((verdict) => ({ verdict, consumers: consumersBy(minds, verdict) })),
    { verdict: 'accepts' as const, consumers: judged.filter((id) => !minding.has(id)) },
  ].filter(({ consumers }) => consumers.length > 0);
}
