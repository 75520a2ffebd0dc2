// What the fake engine knows of one family: a series for each of its lines, without labels.

import type { DumpId } from '../../src/model/ids.ts';
import type { EngineApi } from '../../src/protocol/engine-api.ts';
import type { FamilyView } from '../../src/protocol/families.ts';
import type { SeriesView } from '../../src/protocol/family-page.ts';

type FamilyPagesApi = Pick<
  EngineApi,
  'familyDetail' | 'series' | 'exemplars' | 'familyText' | 'familyAt'
>;

export function fakeFamilyPages(
  calls: string[],
  familiesOf: (dump: DumpId) => readonly FamilyView[],
): FamilyPagesApi {
  const find = (dump: DumpId, name: string) =>
    familiesOf(dump).find((family) => family.name === name);

  return {
    familyDetail(dump, name) {
      calls.push(`family ${name}`);
      const family = find(dump, name);
      if (family === undefined) return Promise.resolve({ kind: 'no-family' });
      const { samples, series } = family;
      return Promise.resolve({
        kind: 'family',
        detail: {
          family,
          metadata: [],
          names: [{ name, series }],
          labels: [],
          otherLabels: 0,
          samples,
          exemplars: 0,
          at: 0,
          atFrom: 'now',
        },
      });
    },
    series(dump, { family: name, search, descending }, { from, count }) {
      calls.push(`series ${from}+${count}${descending ? ' down' : ''}`);
      const column = search.indexOf('{');
      if (column >= 0 && !search.includes('}')) {
        return Promise.resolve({ kind: 'bad-query', problem: 'brace-open', column: column + 1 });
      }
      const family = find(dump, name);
      const total = name.includes(search) ? (family?.series ?? 0) : 0;
      const rows = Array.from({ length: total }, (_, row): SeriesView => {
        const line = (family?.firstLine ?? 1) + row;
        return { row, name, labels: [], value: row, samples: 1, exemplars: 0, line };
      });
      if (descending) rows.reverse();
      return Promise.resolve({ kind: 'page', from, total, rows: rows.slice(from, from + count) });
    },
    exemplars: (_, __, { from }) => Promise.resolve({ from, total: 0, rows: [] }),
    familyText: () => Promise.resolve({ kind: 'text', text: '', lines: 0, left: 0 }),
    familyAt: (dump, line) =>
      Promise.resolve(familiesOf(dump).find(({ firstLine }) => firstLine === line)?.name ?? ''),
  };
}
