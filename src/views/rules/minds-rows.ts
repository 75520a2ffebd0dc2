import type { ConsumerId } from '../../model/consumer.ts';
import type { CatalogueMinds, CatalogueRule } from '../../protocol/catalogue.ts';

export interface MindsRow {
  readonly verdict: CatalogueMinds['verdict'] | 'accepts';
  readonly forms: readonly string[];
  readonly consumers: readonly ConsumerId[];
}

/** Consumers that do the same about the same forms, together; those that do not mind come last. */
export function mindsRows({ minds, judged }: Pick<CatalogueRule, 'minds' | 'judged'>): MindsRow[] {
  const rows = new Map<string, MindsRow & { consumers: ConsumerId[] }>();
  for (const { consumer, verdict, forms } of minds) {
    const key = [verdict, ...[...forms].sort()].join(' ');
    const known = rows.get(key);
    if (known === undefined) rows.set(key, { verdict, forms, consumers: [consumer] });
    else known.consumers.push(consumer);
  }
  const minding = new Set(minds.map(({ consumer }) => consumer));
  const others = judged.filter((id) => !minding.has(id));
  const accepts: MindsRow = { verdict: 'accepts', forms: [], consumers: others };
  return others.length > 0 ? [...rows.values(), accepts] : [...rows.values()];
}
