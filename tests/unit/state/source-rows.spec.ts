import { describe, expect, it } from 'vitest';
import { SourceRows, SourceText } from '../../../src/state/source-rows.ts';
import type { DumpId, JobId } from '../../../src/model/ids.ts';
import { FAKE_CUT, fakeEngine } from '../../support/fake-engine.ts';

const turn = () => new Promise(setImmediate);

async function textOf(content: string, onFailure: (error: unknown) => void = () => undefined) {
  const engine = fakeEngine();
  const input = { name: 'a.prom', blob: new Blob([content]) };
  const answer = await engine.open('job' as JobId, input, () => undefined);
  if (answer.kind !== 'opened') throw new Error(answer.kind);
  const dump: DumpId = answer.overview.id;
  const text = new SourceText({
    lines: answer.overview.lines,
    load: (range, focus) => engine.source(dump, range, focus),
    onFailure,
  });
  return { engine, text };
}

/** What a list of all rows shows. */
const shown = (rows: SourceRows) =>
  Array.from({ length: rows.total }, (_, row) => {
    const found = rows.at(row);
    if (found === undefined) return 'not here';
    return 'kind' in found ? `^ under ${found.of.line}` : `${found.line} ${found.text}`;
  });

describe('the rows of the source', () => {
  it('are its lines', async () => {
    const { text } = await textOf('a 1\nb 2\n');
    const rows = new SourceRows(text);
    expect(shown(rows)).toEqual(['not here', 'not here']);
    rows.need(0, 2);
    await turn();
    expect(shown(rows)).toEqual(['1 a 1', '2 b 2']);
  });

  it.each([
    [1, ['1 a', '^ under 1', '2 b', '3 c']],
    [2, ['1 a', '2 b', '^ under 2', '3 c']],
    [3, ['1 a', '2 b', '3 c', '^ under 3']],
  ])('have one more under line %i, where a caret is shown', async (caretLine, expected) => {
    const { text } = await textOf('a\nb\nc\n');
    const rows = new SourceRows(text, caretLine);
    rows.need(0, 4);
    await turn();
    expect(shown(rows)).toEqual(expected);
    for (let line = 1; line <= 3; line++) expect(rows.lineOf(rows.rowOf(line))).toBe(line);
  });

  it('are the same objects each time, so that a list draws none of them twice', async () => {
    const { text } = await textOf('a\nb\n');
    const rows = new SourceRows(text, 1);
    rows.need(0, 3);
    await turn();
    for (let row = 0; row < 3; row++) expect(rows.at(row)).toBe(rows.at(row));
    expect(new SourceRows(text).at(0)).toBe(rows.at(0));
  });

  it('tell when lines have come', async () => {
    const { text } = await textOf('a\n');
    const rows = new SourceRows(text);
    let told = 0;
    const stop = rows.listen(() => told++);
    rows.need(0, 1);
    await turn();
    stop();
    await text.focus(1, 1);
    expect(told).toBe(1);
  });

  it('show another part of a long line when asked to', async () => {
    const { text } = await textOf(`${'x'.repeat(100)}here${'y'.repeat(100)}\n`);
    const rows = new SourceRows(text);
    rows.need(0, 1);
    await turn();
    expect(text.at(1)).toMatchObject({ cutBefore: 0, cutAfter: 204 - FAKE_CUT });
    await text.focus(1, 101);
    expect(text.at(1)?.text).toContain('here');
    expect(text.at(1)?.cutBefore).toBeGreaterThan(0);
  });

  it('report a failure, and come after all when asked again', async () => {
    const failures: unknown[] = [];
    const { engine, text } = await textOf('a\n', (error) => failures.push(error));
    const source = engine.source.bind(engine);
    engine.source = () => Promise.reject(new Error('lost'));
    const rows = new SourceRows(text);
    rows.need(0, 1);
    await turn();
    expect(failures).toEqual([new Error('lost')]);
    engine.source = source;
    text.retry();
    await turn();
    expect(shown(rows)).toEqual(['1 a']);
  });
});
