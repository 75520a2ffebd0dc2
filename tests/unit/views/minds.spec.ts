import { describe, expect, it } from 'vitest';
import type { ConsumerId } from '../../../src/model/consumer.ts';
import { mindsNamed } from '../../../src/report/report.ts';
import { en } from '../../../src/texts/en.ts';
import { mindsCount, verdictsOf } from '../../../src/views/findings/minds.ts';
import { findingOf } from '../../support/finding-of.ts';

const words = en();
const JUDGED: readonly ConsumerId[] = ['prometheus-2.42', 'prometheus-3.5', 'expfmt', 'promtool'];

const minded = findingOf({
  minds: [
    { consumer: 'prometheus-3.5', verdict: 'loses' },
    { consumer: 'expfmt', verdict: 'rejects' },
    { consumer: 'promtool', verdict: 'rejects' },
  ],
});

describe('who minds a finding', () => {
  it('is counted in the list, the worse first', () => {
    expect(mindsCount(minded, words)).toBe('2 reject, 1 loses data');
    expect(mindsCount(findingOf(), words)).toBe('nobody');
  });

  it('is named on the overview', () => {
    expect(mindsNamed(minded, words)).toBe('expfmt, promtool reject; prometheus-3.5 loses data');
    expect(mindsNamed(findingOf(), words)).toBe('');
    const all = findingOf({ minds: minded.minds.filter(({ verdict }) => verdict === 'rejects') });
    expect(mindsNamed(all, words, 2)).toBe('all 2 that are judged reject');
  });

  it('is told consumer by consumer, those that do not mind as well', () => {
    expect(verdictsOf(minded, JUDGED)).toEqual([
      { verdict: 'rejects', consumers: ['expfmt', 'promtool'] },
      { verdict: 'loses', consumers: ['prometheus-3.5'] },
      { verdict: 'accepts', consumers: ['prometheus-2.42'] },
    ]);
  });
});
