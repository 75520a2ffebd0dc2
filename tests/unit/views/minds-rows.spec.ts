import { expect, it } from 'vitest';
import { mindsRows } from '../../../src/views/rules/minds-rows.ts';

it('consumers that do the same about the same forms share a row, those that do not mind the last', () => {
  const rows = mindsRows({
    minds: [
      { consumer: 'expfmt', verdict: 'rejects', forms: [] },
      { consumer: 'promtool', verdict: 'rejects', forms: [] },
      { consumer: 'prometheus-3.5', verdict: 'loses', forms: ['a', 'b'] },
      { consumer: 'prometheus-main', verdict: 'loses', forms: ['b', 'a'] },
    ],
    judged: ['prometheus-2.53', 'prometheus-3.5', 'prometheus-main', 'expfmt', 'promtool'],
  });
  expect(
    rows.map(({ verdict, forms, consumers }) => [verdict, ...forms, ...consumers].join(' ')),
  ).toEqual([
    'rejects expfmt promtool',
    'loses a b prometheus-3.5 prometheus-main',
    'accepts prometheus-2.53',
  ]);
});

it('a rule of a dialect that nobody is judged in has no row', () => {
  expect(mindsRows({ minds: [], judged: [] })).toEqual([]);
});
