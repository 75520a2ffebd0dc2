import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { FindingsList } from '../../../src/state/findings-list.svelte.ts';
import type { Query } from '../../../src/state/route.ts';
import { en } from '../../../src/texts/en.ts';
import { findingOf } from '../../support/finding-of.ts';

const LONE = findingOf({ rule: 'prom/bom' });
const GROUP = Array.from({ length: 4 }, () => findingOf({ rule: 'prom/crlf', count: 10 }));
const LAST = findingOf({ rule: 'lint/help', level: 'info' });

function stage(findings: readonly Finding[], start: Query = {}) {
  let query = start;
  const voice = { language: 'en', words: en(), rules: undefined } as const;
  const change = (changes: Query) => {
    const entries = Object.entries({ ...query, ...changes }).filter(([, value]) => value !== '');
    query = Object.fromEntries(entries);
  };
  const list = new FindingsList(() => ({ findings, query, voice }), change);
  return { list, query: () => query };
}

describe('the list of findings', () => {
  it('opens a finding, and closes it when it is chosen again', () => {
    const { list, query } = stage([LONE, LAST]);
    list.toggle(1);
    expect(query()).toEqual({ finding: '1' });
    expect(list.open).toBe(1);
    list.toggle(1);
    expect(list.open).toBe(-1);
  });

  it.for(['', 'x', '-1', '7', '1e0'])('opens nothing for the address finding=%s', (finding) => {
    expect(stage([LONE, LAST], { finding }).list.open).toBe(-1);
  });

  it('shows the group of a finding that an address names', () => {
    const { list } = stage([LONE, ...GROUP], { finding: '3' });
    expect(list.placeOf(3)).toBe(5); // head, 0, rule, 1, 2, 3
  });

  it('closes the open finding with its group', () => {
    const { list, query } = stage([LONE, ...GROUP], { finding: '3' });
    list.toggleRule('prom/crlf', true);
    expect(query()).toEqual({});
    expect(list.placeOf(3)).toBe(-1);
  });

  it('steps through all findings in order, opening groups on the way', () => {
    const { list, query } = stage([LONE, ...GROUP, LAST]);
    const seen: (number | undefined)[] = [];
    for (let at: number | undefined = -1; at !== undefined;) {
      at = list.step(at, 1);
      seen.push(at);
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, undefined]);
    expect(query().finding).toBe('5');
  });

  it('only moves on while nothing is open and nothing is hidden', () => {
    const { list, query } = stage([LONE, LAST]);
    expect(list.step(-1, 1)).toBe(0);
    expect(list.step(0, 1)).toBe(1);
    expect(list.step(-1, -1)).toBe(1);
    expect(query()).toEqual({});
  });

  it('adds up how often the findings of a group occur', () => {
    expect(stage([LONE, ...GROUP]).list.timesOf([1, 2, 3, 4])).toBe(40);
  });
});
