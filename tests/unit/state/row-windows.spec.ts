import { describe, expect, it } from 'vitest';
import { ROWS_A_WINDOW, RowWindows } from '../../../src/state/row-windows.ts';

/** A worker that answers when it is told to. */
function slowTable(total: number) {
  const questions: {
    readonly from: number;
    readonly count: number;
    readonly answer: () => Promise<void>;
    readonly fail: (error: Error) => Promise<void>;
  }[] = [];
  const failures: unknown[] = [];
  const rows = new RowWindows<string>({
    total,
    onFailure: (error) => failures.push(error),
    load: (from, count) =>
      new Promise((resolve, reject) => {
        const settled = () => new Promise<void>((done) => setImmediate(done));
        questions.push({
          from,
          count,
          answer() {
            resolve(Array.from({ length: count }, (_, at) => `row ${from + at}`));
            return settled();
          },
          fail(error) {
            reject(error);
            return settled();
          },
        });
      }),
  });
  return { rows, questions, failures };
}

const windows = (questions: readonly { from: number }[]) =>
  questions.map(({ from }) => from / ROWS_A_WINDOW);

describe('rows of the worker', () => {
  it('come in windows, what is looked at first and its neighbour after', async () => {
    const { rows, questions } = slowTable(1000);
    rows.need(150, 190);
    expect(windows(questions)).toEqual([0, 1]);
    expect(rows.at(150)).toBeUndefined();

    let arrivals = 0;
    const stop = rows.listen(() => arrivals++);
    await questions[0]!.answer();
    stop();
    await questions[1]!.answer();
    expect(arrivals).toBe(1);
    expect(rows.at(150)).toBe('row 150');
    expect(rows.at(199)).toBe('row 199');
    expect(rows.at(200)).toBe('row 200');
  });

  it('are asked for once, however often they are looked at', async () => {
    const { rows, questions } = slowTable(1000);
    rows.need(10, 50);
    rows.need(11, 51);
    await questions[0]!.answer();
    rows.need(12, 52);
    expect(windows(questions)).toEqual([0]);
  });

  it('end with the table: the last window is as short as it is', async () => {
    const { rows, questions } = slowTable(450);
    rows.need(440, 450);
    expect(questions[0]).toMatchObject({ from: 400, count: 50 });
    await questions[0]!.answer();
    expect(rows.at(449)).toBe('row 449');
    expect(rows.at(450)).toBeUndefined();
  });

  it('that the reader has left are never asked for', async () => {
    const { rows, questions } = slowTable(1_000_000);
    for (let first = 0; first < 900_000; first += 50_000) rows.need(first + 90, first + 110);
    expect(questions.length).toBe(2); // two are out, the rest waits
    await questions[0]!.answer();
    await questions[1]!.answer();
    expect(windows(questions.slice(2))).toEqual([850_000 / ROWS_A_WINDOW]);
  });

  it('are dropped when nobody has looked at them for long', async () => {
    const { rows, questions } = slowTable(1_000_000);
    const look = async (window: number) => {
      const middle = window * ROWS_A_WINDOW + ROWS_A_WINDOW / 2;
      rows.need(middle, middle + 1);
      await questions.at(-1)!.answer();
    };
    for (let window = 0; window < 100; window++) {
      await look(window * 10);
      rows.need(100, 101); // the first one stays in use
    }
    await look(2000);
    await look(2010);
    expect(rows.at(0)).toBe('row 0');
    expect(rows.at(10 * ROWS_A_WINDOW)).toBeUndefined();
    expect(rows.at(990 * ROWS_A_WINDOW)).toBe(`row ${990 * ROWS_A_WINDOW}`);
  });

  it('are not asked for again after a failure, until somebody says so', async () => {
    const { rows, questions, failures } = slowTable(1000);
    rows.need(90, 100);
    await questions[0]!.fail(new Error('lost'));
    rows.need(91, 101);
    expect(failures).toEqual([new Error('lost')]);
    expect(questions.length).toBe(1);
    rows.retry();
    await questions[1]!.answer();
    expect(rows.at(95)).toBe('row 95');
  });

  it('may come some other way, and are then not asked for', () => {
    const { rows, questions } = slowTable(1000);
    rows.put(
      0,
      Array.from({ length: 250 }, (_, at) => `put ${at}`),
    );
    rows.need(0, 90);
    expect(rows.at(249)).toBe('put 249');
    expect(questions).toEqual([]);
  });
});
