import { describe, expect, it } from 'vitest';
import {
  familyQuery,
  listQueryOf,
  seriesQueryOf,
  seriesSortedBy,
  withPair,
} from '../../../src/state/series-address.ts';

const ADDRESS = {
  family: 'up',
  with: 'code=200&path=%2Fa%26b',
  sort: 'label',
  by: 'code',
  down: '1',
};

describe('the address of a family', () => {
  it('says what series are asked for', () => {
    expect(seriesQueryOf(ADDRESS)).toEqual({
      family: 'up',
      search: '',
      pairs: [
        ['code', '200'],
        ['path', '/a&b'],
      ],
      sort: 'label',
      sortLabel: 'code',
      descending: true,
    });
  });

  it('means all series in the order of the dump when it says nothing', () => {
    const all = { family: 'up', search: '', pairs: [], sort: 'line', descending: false };
    expect(seriesQueryOf({ family: 'up' })).toEqual(all);
    expect(seriesQueryOf({ family: 'up', sort: 'label' })).toEqual(all);
    expect(seriesQueryOf({ family: 'up', sort: 'nonsense' })).toEqual(all);
  });

  it('turns the order of the column that is sorted by, of another takes its own', () => {
    const query = seriesQueryOf(ADDRESS);
    const byCode = { sort: 'label', sortLabel: 'code' } as const;
    expect(seriesSortedBy(query, byCode)).toEqual({ sort: 'label', by: 'code', down: '' });
    expect(seriesSortedBy(query, { sort: 'label', sortLabel: 'path' })).toEqual({
      sort: 'label',
      by: 'path',
      down: '',
    });
    expect(seriesSortedBy(query, { sort: 'value' })).toEqual({ sort: 'value', by: '', down: '' });
    expect(seriesSortedBy(query, { sort: 'line' })).toEqual({ sort: '', by: '', down: '' });
  });

  it('asks for one value of a label at a time, and for none when it is chosen again', () => {
    const query = seriesQueryOf(ADDRESS);
    expect(withPair(query, ['code', '500'])).toEqual({ with: 'path=%2Fa%26b&code=500' });
    expect(withPair(query, ['code', '200'])).toEqual({ with: 'path=%2Fa%26b' });
    expect(withPair(query, ['code', ''])).toEqual({ with: 'path=%2Fa%26b&code=' });
  });

  it('remembers the list that the reader comes from', () => {
    const list = { q: '{a="b&c"}', sort: 'name', row: '3' };
    expect(listQueryOf(familyQuery('up', list))).toEqual(list);
    expect(familyQuery('up')).toEqual({ family: 'up', from: '' });
    expect(listQueryOf({ family: 'up' })).toEqual({});
  });
});
