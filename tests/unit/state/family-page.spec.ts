import { describe, expect, it } from 'vitest';
import { EngineLost } from '../../../src/client/engine-line.ts';
import type { JobId } from '../../../src/model/ids.ts';
import { FamilyPage } from '../../../src/state/family-page.svelte.ts';
import { LineFamily } from '../../../src/state/line-family.svelte.ts';
import { seriesQueryOf } from '../../../src/state/series-address.ts';
import { fakeEngine } from '../../support/fake-engine.ts';

const turn = () => new Promise(setImmediate);
const asked = (q = '') => seriesQueryOf({ family: 'a', q });

async function familyOf(text: string) {
  const engine = fakeEngine();
  const input = { name: 'a.prom', blob: new Blob([text]) };
  const answer = await engine.open('job' as JobId, input, () => undefined);
  if (answer.kind !== 'opened') throw new Error(answer.kind);
  const family = new FamilyPage(engine, answer.overview.id, 'a');
  return { engine, dump: answer.overview.id, family };
}

describe('the page of a family', () => {
  it('holds its detail and the series that are asked for', async () => {
    const { family } = await familyOf('a 1\na 2\nb 1\n');
    expect([family.answer, family.found]).toEqual([undefined, undefined]);
    await Promise.all([family.load(), family.ask(asked())]);
    expect(family.answer).toMatchObject({ kind: 'family', detail: { samples: 2 } });
    expect(family.found?.rows.total).toBe(2);
    expect(family.exemplars?.total).toBe(0);
  });

  it('keeps what was found while the search is wrong, and says what is wrong', async () => {
    const { family } = await familyOf('a 1\n');
    await family.ask(asked());
    await family.ask(asked('{a="'));
    expect(family.bad).toEqual({ problem: 'brace-open', column: 1 });
    expect(family.found?.rows.total).toBe(1);
  });

  it('shows the answer to the last question, whichever comes last', async () => {
    const { engine, family } = await familyOf('a 1\na 2\n');
    const answerNow = engine.series.bind(engine);
    let release: () => void = () => undefined;
    engine.series = async (...question) => {
      if (question[1].search === '') await new Promise<void>((done) => (release = done));
      return answerNow(...question);
    };
    const slow = family.ask(asked());
    await family.ask(asked('nothing'));
    release();
    await slow;
    expect(family.found?.rows.total).toBe(0);
  });

  it('says that the worker is gone, and asks for all of it again when told to', async () => {
    const { engine, family } = await familyOf('a 1\n');
    const [detailNow, seriesNow] = [engine.familyDetail.bind(engine), engine.series.bind(engine)];
    engine.familyDetail = () => Promise.reject(new EngineLost('gone'));
    engine.series = () => Promise.reject(new EngineLost('gone'));
    await Promise.all([family.load(), family.ask(asked())]);
    expect(family.failure?.message).toBe('gone');
    Object.assign(engine, { familyDetail: detailNow, series: seriesNow });
    family.retry();
    await turn();
    expect(family.failure).toBeUndefined();
    expect([family.answer?.kind, family.found?.rows.total]).toEqual(['family', 1]);
  });

  it('has no text before series were found, nor when the worker is gone', async () => {
    const { engine, family } = await familyOf('a 1\n');
    expect(await family.text()).toBeUndefined();
    await family.ask(asked());
    expect(await family.text()).toMatchObject({ kind: 'text' });
    engine.familyText = () => Promise.reject(new EngineLost('gone'));
    expect(await family.text()).toBeUndefined();
    expect(family.failure?.message).toBe('gone');
  });
});

describe('the family of a line', () => {
  it('is that of the line asked about last', async () => {
    const { engine, dump } = await familyOf('a 1\nb 1\n');
    const line = new LineFamily(engine, dump);
    const first = line.ask(1);
    await line.ask(2);
    await first;
    expect(line.name).toBe('b');
    expect(await line.ask(undefined)).toBe('');
    expect(line.name).toBe('');
  });

  it('is nobody’s when the worker is gone', async () => {
    const { engine, dump } = await familyOf('a 1\n');
    engine.familyAt = () => Promise.reject(new EngineLost('gone'));
    expect(await new LineFamily(engine, dump).ask(1)).toBe('');
  });
});
