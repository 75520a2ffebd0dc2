import { describe, expect, it } from 'vitest';
import { EngineLost } from '../../../src/client/engine-line.ts';
import type { JobId } from '../../../src/model/ids.ts';
import { Families } from '../../../src/state/families.svelte.ts';
import { familyQueryOf, sorted, sortedBy, withType } from '../../../src/state/family-query.ts';
import type { Query } from '../../../src/state/route.ts';
import { fakeEngine } from '../../support/fake-engine.ts';

const turn = () => new Promise(setImmediate);

async function familiesOf(text: string) {
  const engine = fakeEngine();
  const input = { name: 'a.prom', blob: new Blob([text]) };
  const answer = await engine.open('job' as JobId, input, () => undefined);
  if (answer.kind !== 'opened') throw new Error(answer.kind);
  const families = new Families(engine, answer.overview.id);
  const names = () => {
    const rows = families.found?.rows;
    return Array.from({ length: rows?.total ?? 0 }, (_, row) => rows?.at(row)?.name);
  };
  return { engine, families, names };
}

const asked = (query: Query) => familyQueryOf(query);

describe('the table of families', () => {
  it('holds what is asked for, sorted', async () => {
    const { families, names } = await familiesOf('a 1\nb{x="1"} 1\nb{x="2"} 1\n');
    expect(families.found).toBeUndefined();
    await families.ask(asked({}));
    expect(names()).toEqual(['b', 'a']);
    await families.ask(asked({ sort: 'name' }));
    expect(names()).toEqual(['a', 'b']);
    expect(families.found?.samples).toBe(3);
  });

  it('keeps what was found while the search is wrong, and says what is wrong', async () => {
    const { families, names } = await familiesOf('a 1\n');
    await families.ask(asked({}));
    await families.ask(asked({ q: 'a{' }));
    expect(families.bad).toEqual({ problem: 'brace-open', column: 2 });
    expect(names()).toEqual(['a']);
    await families.ask(asked({ q: 'a' }));
    expect(families.bad).toBeUndefined();
  });

  it('shows the answer to the last question, whichever comes last', async () => {
    const { engine, families, names } = await familiesOf('a 1\nb 1\n');
    const answerNow = engine.families.bind(engine);
    let release: () => void = () => undefined;
    engine.families = async (...question) => {
      if (question[1].search === 'a') await new Promise<void>((done) => (release = done));
      return answerNow(...question);
    };
    const slow = families.ask(asked({ q: 'a' }));
    await families.ask(asked({ q: 'b' }));
    release();
    await slow;
    expect(names()).toEqual(['b']);
  });

  it('brings rows further down when they are looked at', async () => {
    const text = Array.from({ length: 500 }, (_, at) => `f${String(at).padStart(3, '0')} 1\n`);
    const { engine, families, names } = await familiesOf(text.join(''));
    await families.ask(asked({ sort: 'name' }));
    expect(names()[199]).toBe('f199');
    expect(names()[499]).toBeUndefined();
    families.found?.rows.need(470, 500);
    await turn();
    expect(names()[499]).toBe('f499');
    expect(engine.calls).toContain('families 400+100 name');
  });

  it('says that the worker is gone, and asks again when told to', async () => {
    const { engine, families, names } = await familiesOf('a 1\n');
    const answerNow = engine.families.bind(engine);
    engine.families = () => Promise.reject(new EngineLost('gone'));
    await families.ask(asked({}));
    expect(families.failure?.message).toBe('gone');
    engine.families = answerNow;
    families.retry();
    await turn();
    expect(families.failure).toBeUndefined();
    expect(names()).toEqual(['a']);
  });
});

describe('the address of the table', () => {
  it('means the dearest first when it says nothing', () => {
    expect(asked({})).toEqual({ search: '', types: [], sort: 'series', descending: true });
  });

  it('leaves out what goes without saying', () => {
    expect(sorted('series', true)).toEqual({ sort: '', down: '' });
    expect(sorted('name', false)).toEqual({ sort: 'name', down: '' });
    expect(sorted('name', true)).toEqual({ sort: 'name', down: '1' });
    expect(sorted('bytes', false)).toEqual({ sort: 'bytes', down: '0' });
  });

  it('turns the order of the column that is sorted by', () => {
    const byName = asked({ sort: 'name' });
    expect(byName.descending).toBe(false);
    expect(asked(sortedBy(byName, 'name'))).toMatchObject({ sort: 'name', descending: true });
    expect(asked(sortedBy(byName, 'samples'))).toMatchObject({ sort: 'samples', descending: true });
  });

  it('adds types and takes them away', () => {
    const gauges = asked({ type: 'gauge,nonsense' });
    expect(gauges.types).toEqual(['gauge']);
    expect(withType(gauges, 'counter')).toEqual({ type: 'gauge,counter' });
    expect(withType(gauges, 'gauge')).toEqual({ type: '' });
  });
});
