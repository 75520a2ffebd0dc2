import { describe, expect, it } from 'vitest';
import { EngineLost } from '../../../../src/client/engine-line.ts';
import type { Finding } from '../../../../src/model/finding.ts';
import type { JobId } from '../../../../src/model/ids.ts';
import type { Query } from '../../../../src/state/route.ts';
import { placeOf } from '../../../../src/state/source-address.ts';
import { Source } from '../../../../src/state/source.svelte.ts';
import { Reader } from '../../../../src/views/source/reader.svelte.ts';
import { fakeEngine } from '../../../support/fake-engine.ts';

const finding = (
  level: Finding['level'],
  ...places: [line: number, column: number][]
): Finding => ({
  rule: 'dump/nothing-readable',
  level,
  kind: 'fact',
  family: '',
  params: {},
  count: places.length,
  places: places.map(([line, column]) => ({ line, column, length: 3 })),
  minds: [],
});

/** A reader of a hundred lines, ten of which are on screen. */
async function stage(findings: readonly Finding[] = []) {
  const engine = fakeEngine();
  engine.findingsOf = findings;
  const text = Array.from(
    { length: 100 },
    (_, n) => `line${n + 1} hit ${n % 10 === 4 ? 'x' : ''}\n`,
  );
  const blob = new Blob(text);
  const answer = await engine.open('open' as JobId, { name: 'a', blob }, () => undefined);
  if (answer.kind !== 'opened') throw new Error(answer.kind);
  const { overview } = answer;
  let jobs = 0;

  let query: Query = {};
  const told: string[] = [];
  const moves: string[] = [];
  const source = new Source({
    engine: {
      source: (dump, range, focus) => engine.source(dump, range, focus),
      margin: (dump) => engine.margin(dump),
      searchSource: (dump, asked) => engine.searchSource(`job ${jobs++}` as JobId, dump, asked),
    },
    overview,
    findings: await engine.findings(overview.id),
    chosen: () => placeOf(query, overview.lines),
  });
  await source.loadMargin();
  const reader = new Reader({
    source,
    write(changes) {
      const kept = Object.entries({ ...query, ...changes }).filter(([, value]) => value !== '');
      query = Object.fromEntries(kept);
    },
    tell: (what) => told.push(what),
  });
  const list = {
    scrollToRow: (row: number, align: string) => moves.push(`row ${row} ${align}`),
    press: () => true,
  };
  reader.show(list, 0);
  reader.seen = { first: 20, end: 30 };
  const at = () => `${query.line ?? ''}:${query.column ?? ''}`;
  return { engine, source, reader, list, moves, told, at, query: () => query };
}

describe('a reader of the source', () => {
  it('goes from finding to finding by their first lines, and says where they end', async () => {
    const { reader, told, at, source } = await stage([
      finding('error', [30, 1], [60, 1]),
      finding('info', [5, 1]),
      finding('warning', [30, 4]),
    ]);
    const stops: string[] = [];
    for (let step = 0; step < 3; step++) {
      reader.stepFinding(1);
      stops.push(`${at()} finding ${source.caret?.index ?? ''}`);
    }
    expect(stops).toEqual(['30: finding 0', '30: finding 2', '30: finding 2']);
    expect(told).toEqual(['noNext']);
    reader.stepFinding(-1);
    reader.stepFinding(-1);
    expect(at()).toBe('5:');
    reader.stepFinding(-1);
    expect(told).toEqual(['noNext', 'noPrevious']);
  });

  it('goes through the places of one finding', async () => {
    const { reader, told, at } = await stage([
      finding('error', [30, 1], [60, 1]),
      finding('info', [40, 1]),
    ]);
    reader.stepPlace(1); // none is shown yet: the next finding
    expect(at()).toBe('30:');
    reader.stepPlace(1);
    expect(at()).toBe('60:');
    reader.stepPlace(1);
    expect(told).toEqual(['noPlace']);
    reader.stepPlace(-1);
    expect(at()).toBe('30:');
  });

  it('shows the finding whose column was asked for, and none for a column that is a match', async () => {
    const { reader, source } = await stage([finding('error', [30, 1]), finding('info', [30, 8])]);
    reader.go({ line: 30 });
    expect(source.caret).toMatchObject({ index: 0, place: { column: 1 } });
    reader.go({ line: 30, column: 8 });
    expect(source.caret).toMatchObject({ index: 1, place: { column: 8 } });
    reader.go({ line: 30, column: 5 });
    expect(source.caret).toBeUndefined();
    expect(source.rows.total).toBe(100);
    reader.go({ line: 30, finding: 1 });
    expect(source.caret).toMatchObject({ index: 1 });
    expect(source.rows.total).toBe(101);
  });

  it('moves the view no further than it must', async () => {
    const { reader, list, moves } = await stage();
    moves.length = 0;
    reader.go({ line: 26 });
    reader.show(list, 0);
    expect(moves).toEqual([]); // row 25 is well in view
    reader.go({ line: 30 });
    reader.show(list, 0);
    expect(moves).toEqual(['row 29 center']); // it stood at the very edge
  });

  it('comes back to the line that the address was written at', async () => {
    const { reader, moves } = await stage();
    reader.go({ line: 90 });
    moves.length = 0;
    const another = { scrollToRow: (row: number) => moves.push(`top ${row}`), press: () => true };
    reader.show(another, 51);
    expect(moves).toEqual(['top 50']);
    reader.seen = { first: 50, end: 60 };
    expect(reader.top).toBe('51');
    reader.seen = { first: 0, end: 10 };
    expect(reader.top).toBe('');
  });

  it('goes to the first match when a search was typed and none is in view', async () => {
    const { reader, at, query } = await stage();
    reader.find({ text: 'x', mode: 'text' });
    await reader.search({ text: 'x', mode: 'text' });
    expect(at()).toBe(':'); // line 25 is in view
    reader.find({ text: 'line77', mode: 'text' });
    await reader.search({ text: 'line77', mode: 'text' });
    expect(at()).toBe('77:1');
    expect(query().q).toBe('line77');
  });

  it('stays where it is when the search came with the address', async () => {
    const { reader, at } = await stage();
    await reader.search({ text: 'line77', mode: 'text' });
    expect(at()).toBe(':');
    reader.stepHit(1);
    expect(at()).toBe('77:1');
    expect(reader.hitPlace).toBe(1);
  });

  it('goes from match to match, the first time from what is in view', async () => {
    const { reader, at } = await stage();
    await reader.search({ text: 'x', mode: 'text' });
    reader.stepHit(1);
    expect(at()).toBe('25:12');
    reader.stepHit(-1);
    expect(at()).toBe('15:12');
    expect(reader.marks(15, 1, 20)).toEqual([{ line: 15, column: 12, length: 1, current: true }]);
    expect(reader.marks(25, 1, 20)).toMatchObject([{ current: false }]);
    expect(reader.marks(15, 13, 20)).toEqual([]);
  });

  it('brings a place into view sideways once', async () => {
    const { reader } = await stage();
    reader.go({ line: 7, column: 3 });
    expect(reader.bringsIn()).toBe(true);
    expect(reader.bringsIn()).toBe(false);
    reader.go({ line: 7, column: 3 });
    expect(reader.bringsIn()).toBe(true);
  });
});

describe('the source of a dump whose worker is gone', () => {
  it('says so, and reads again when told to', async () => {
    const { engine, source } = await stage();
    const answer = engine.source.bind(engine);
    engine.source = () => Promise.reject(new EngineLost('gone'));
    source.rows.need(0, 10);
    await new Promise(setImmediate);
    expect(source.failure?.message).toBe('gone');
    engine.source = answer;
    source.retry();
    await new Promise(setImmediate);
    expect(source.failure).toBeUndefined();
    expect(source.text.at(1)?.text).toBe('line1 hit ');
  });
});
