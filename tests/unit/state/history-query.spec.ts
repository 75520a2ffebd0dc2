import { describe, expect, it } from 'vitest';
import type { KeptId } from '../../../src/model/kept.ts';
import type { KeptEntry } from '../../../src/protocol/history.ts';
import {
  askEntries,
  historyQueryOf,
  historySortedBy,
  type HistorySort,
} from '../../../src/state/history-query.ts';
import { tagsOf, typedTags } from '../../../src/state/tags.ts';

function entry(name: string, more: Partial<KeptEntry> = {}): KeptEntry {
  return {
    id: name as KeptId,
    name,
    openedAt: 0,
    bytes: 0,
    stored: 0,
    dialect: 'prometheus-text-0.0.4',
    counts: { families: 0, series: 0, samples: 0, exemplars: 0 },
    findings: { error: 0, warning: 0, info: 0 },
    target: '',
    note: '',
    tags: [],
    ...more,
  };
}

const counts = (series: number) => ({ families: 1, series, samples: series, exemplars: 0 });

const KEPT = [
  entry('shop.om', {
    openedAt: 3,
    bytes: 10,
    dialect: 'openmetrics-1.0',
    counts: counts(5),
    findings: { error: 1, warning: 0, info: 0 },
    target: 'shop-7:9100',
    tags: ['prod', 'west'],
  }),
  entry('etcd.prom', {
    openedAt: 2,
    bytes: 30,
    counts: counts(9),
    findings: { error: 0, warning: 7, info: 0 },
    note: 'before the Upgrade',
  }),
  entry('Node.prom', { openedAt: 1, bytes: 20, counts: counts(7), tags: ['west'] }),
];

/** Names of what a query of the address finds. */
const ask = (query: Record<string, string>) =>
  askEntries(KEPT, historyQueryOf(query), ({ dialect }) => dialect).map(({ name }) => name);

describe('a search in the history', () => {
  it.for([
    ['', ['shop.om', 'etcd.prom', 'Node.prom']],
    ['SHOP', ['shop.om']],
    ['west', ['shop.om', 'Node.prom']],
    ['upgrade', ['etcd.prom']],
    ['9100', ['shop.om']],
    ['openmetrics', ['shop.om']],
    ['prom west', ['Node.prom']],
    ['  west  ', ['shop.om', 'Node.prom']],
    ['nothing', []],
  ] as const)('%j finds %j', ([q, names]) => {
    expect(ask({ q })).toEqual(names);
  });
});

describe('the order of the history', () => {
  it.for([
    ['opened', ['shop.om', 'etcd.prom', 'Node.prom']],
    ['name', ['etcd.prom', 'Node.prom', 'shop.om']],
    ['readAs', ['shop.om', 'etcd.prom', 'Node.prom']],
    ['series', ['etcd.prom', 'Node.prom', 'shop.om']],
    ['size', ['etcd.prom', 'Node.prom', 'shop.om']],
    ['findings', ['shop.om', 'etcd.prom', 'Node.prom']],
    ['target', ['shop.om', 'etcd.prom', 'Node.prom']],
    ['note', ['etcd.prom', 'shop.om', 'Node.prom']],
    ['tags', ['shop.om', 'Node.prom', 'etcd.prom']],
  ] as const)('by %s is %j', ([sort, names]) => {
    expect(ask({ sort })).toEqual(names);
  });

  it('turns, and the address says so only where it must', () => {
    expect(ask({ down: '0' })).toEqual(['Node.prom', 'etcd.prom', 'shop.om']);
    const by = (query: Record<string, string>, column: HistorySort) =>
      historySortedBy(historyQueryOf(query), column);
    expect(by({}, 'opened')).toEqual({ sort: '', down: '0' });
    expect(by({ down: '0' }, 'opened')).toEqual({ sort: '', down: '' });
    expect(by({ down: '0' }, 'size')).toEqual({ sort: 'size', down: '' });
    expect(by({ sort: 'name' }, 'name')).toEqual({ sort: 'name', down: '1' });
  });

  it('is that of time for a column that does not exist', () => {
    expect(historyQueryOf({ sort: 'colour', down: 'x' })).toEqual({
      search: '',
      sort: 'opened',
      descending: true,
    });
  });
});

describe('tags', () => {
  it.for([
    ['prod, eu', ['prod', 'eu']],
    [' prod ,, prod,eu  west ', ['prod', 'eu west']],
    ['生产，欧洲', ['生产', '欧洲']],
    [' , ', []],
  ] as const)('typed as %j are %j', ([typed, tags]) => {
    expect(tagsOf(typed)).toEqual(tags);
    expect(tagsOf(typedTags(tags))).toEqual(tags);
  });
});
