import { describe, expect, it } from 'vitest';
import { EngineLost } from '../../../src/client/engine-line.ts';
import type { DumpId } from '../../../src/model/ids.ts';
import type { HistogramAnswer, HistogramQuery } from '../../../src/protocol/histograms.ts';
import { histogramListOf, listed, listSortedBy } from '../../../src/state/histogram-list.ts';
import {
  byOf,
  carriedTo,
  histogramQueryOf,
  lookOf,
  withBy,
  withoutPairs,
  withPair,
  withPairs,
} from '../../../src/state/histogram-query.ts';
import { Histograms } from '../../../src/state/histograms.svelte.ts';
import { parseRoute, routeHash, type Query } from '../../../src/state/route.ts';
import { histogramFamilyOf, histogramOf } from '../../support/histogram-of.ts';

const turn = () => new Promise(setImmediate);
const NOTHING: HistogramAnswer = { kind: 'nothing' };
const ANSWER: HistogramAnswer = { kind: 'histogram', histogram: histogramOf([1], [1]) };

/** What the class asks, answered by hand. */
function engineOf(answer: (query: HistogramQuery) => Promise<HistogramAnswer>) {
  const engine = {
    histogramFamilies: () => Promise.resolve([histogramFamilyOf()]),
    histogram: (_: DumpId, query: HistogramQuery) => answer(query),
  };
  return { engine, histograms: new Histograms(engine, 'd1' as DumpId) };
}

const asked = (query: Query, family = 'wait_seconds') => histogramQueryOf(family, query);

describe('the histograms of a dump', () => {
  it('keep the last answer until the next one comes', async () => {
    const { histograms } = engineOf(({ mode }) => Promise.resolve(mode === '3' ? ANSWER : NOTHING));
    expect(histograms.shown).toBeUndefined();
    await histograms.ask(asked({}));
    expect(histograms.shown?.answer).toBe(ANSWER);
    const next = histograms.ask(asked({ mode: '2.42' }));
    expect(histograms.shown?.answer).toBe(ANSWER);
    await next;
    expect(histograms.shown?.answer).toBe(NOTHING);
  });

  it('show the answer to the last question, whichever comes last', async () => {
    let release: () => void = () => undefined;
    const { histograms } = engineOf(async ({ mode }) => {
      if (mode === '3') return ANSWER;
      await new Promise<void>((done) => (release = done));
      return NOTHING;
    });
    const slow = histograms.ask(asked({ mode: '2.42' }));
    await histograms.ask(asked({}));
    release();
    await slow;
    expect(histograms.shown?.answer).toBe(ANSWER);
  });

  it('say that the worker is gone, and ask again when told to', async () => {
    const { engine, histograms } = engineOf(() => Promise.resolve(ANSWER));
    const { histogram, histogramFamilies } = engine;
    engine.histogram = () => Promise.reject(new EngineLost('gone'));
    engine.histogramFamilies = () => Promise.reject(new EngineLost('gone'));
    await histograms.list();
    await histograms.ask(asked({}));
    expect(histograms.failure?.message).toBe('gone');
    Object.assign(engine, { histogram, histogramFamilies });
    histograms.retry();
    await turn();
    expect(histograms.failure).toBeUndefined();
    expect(histograms.families).toHaveLength(1);
    expect(histograms.shown?.answer).toBe(ANSWER);
  });

  it('let a mistake of ours through', async () => {
    const { histograms } = engineOf(() => Promise.reject(new RangeError('ours')));
    await expect(histograms.ask(asked({}))).rejects.toThrow('ours');
  });
});

describe('the address of a histogram', () => {
  it('means all sets added up, in the mode of Prometheus 3, when it says nothing', () => {
    expect(asked({})).toEqual({
      family: 'wait_seconds',
      pairs: [],
      mode: '3',
      quantiles: [0.5, 0.9, 0.95, 0.99],
      by: [],
    });
    expect(lookOf({})).toEqual({ axis: undefined, bars: 'density' });
  });

  it('carries pairs, groups and a threshold through the address bar, whatever they hold', () => {
    const hostile = '"&=#?%\u202e</script>,{}';
    const query = {
      ...withPair('route', hostile),
      ...withPair('a.b=c', 'x'),
      ...withBy('zone', true),
      le: '0.2',
    };
    const hash = routeHash({ kind: 'dump', dump: 'k', view: 'families', query });
    const route = parseRoute(hash);
    const back = route.kind === 'dump' ? asked(route.query) : undefined;
    expect(back).toMatchObject({
      pairs: [
        ['route', hostile],
        ['a.b=c', 'x'],
      ],
      by: ['zone'],
      threshold: 0.2,
    });
  });

  it('does not take nonsense for a threshold or a look', () => {
    expect(asked({ le: 'soon' }).threshold).toBeUndefined();
    expect(asked({ le: 'Infinity' }).threshold).toBeUndefined();
    expect(lookOf({ axis: 'cubic', bars: 'pie' })).toEqual({ axis: undefined, bars: 'density' });
  });

  it('leaves pairs behind when another family is shown, and the look stays', () => {
    const query = { ...withPairs([['a', '1']]), ...withBy('b', true), axis: 'log', le: '5' };
    expect(carriedTo('other', query)).toEqual({ family: 'other', axis: 'log', bars: '', mode: '' });
    expect(withoutPairs(query)).toEqual({ 'l.a': '' });
    expect(byOf(query)).toEqual(['b']);
  });
});

describe('the list of histograms', () => {
  const families = [
    histogramFamilyOf({ name: 'a_seconds', observations: 5, sets: 3, line: 1 }),
    histogramFamilyOf({ name: 'b_bytes', observations: NaN, help: 'Sizes.', line: 2 }),
    histogramFamilyOf({ name: 'c_seconds', observations: 70, line: 3 }),
  ];
  const names = (query: Query) => listed(families, histogramListOf(query)).map(({ name }) => name);

  it('begins with what was observed most; what has no number stands last', () => {
    expect(names({})).toEqual(['c_seconds', 'a_seconds', 'b_bytes']);
    expect(names({ down: '0' })).toEqual(['a_seconds', 'c_seconds', 'b_bytes']);
    expect(names({ sort: 'line' })).toEqual(['a_seconds', 'b_bytes', 'c_seconds']);
    expect(names({ sort: 'name', down: '1' })).toEqual(['c_seconds', 'b_bytes', 'a_seconds']);
  });

  it('is searched by name and help', () => {
    expect(names({ q: 'SECONDS' })).toEqual(['c_seconds', 'a_seconds']);
    expect(names({ q: 'sizes' })).toEqual(['b_bytes']);
  });

  it('turns its order when its column is pressed again', () => {
    const first = histogramListOf({});
    expect(listSortedBy(first, 'observations')).toEqual({ sort: '', down: '0' });
    expect(listSortedBy(first, 'name')).toEqual({ sort: 'name', down: '' });
  });
});
