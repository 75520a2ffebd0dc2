// Input of unreasonable size. Nothing here may hang, and nothing may be held that is not needed.

import { describe, expect, it } from 'vitest';
import { Intake } from '../../../../src/engine/intake/intake.ts';
import { bytesOf } from './take-in.ts';

const SLICE = 1 << 20;

/** Pushes `slice` again and again, between `head` and `tail`; counts what comes out. */
function pour(slice: Uint8Array, times: number, head = '', tail = '') {
  const counts = { given: 0, body: 0, sameArrays: true };
  let last: Uint8Array | undefined;
  const intake = new Intake({
    given(bytes) {
      counts.given += bytes.length;
      last = bytes;
    },
    body(bytes) {
      counts.body += bytes.length;
      counts.sameArrays &&= bytes === last;
    },
    judged: () => undefined,
  });
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  intake.push(bytesOf(head));
  for (let i = 0; i < times; i++) {
    intake.push(slice);
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  }
  intake.push(bytesOf(tail));
  const report = intake.end();
  return { ...counts, report, most };
}

describe('the intake', () => {
  it('passes a line of 100 MB on without holding it', () => {
    const { given, body, sameArrays, most, report } = pour(new Uint8Array(SLICE).fill(0x61), 100);
    expect([given, body]).toEqual([100 * SLICE, 100 * SLICE]);
    expect(sameArrays).toBe(true);
    expect(most).toBeLessThan(8 * SLICE);
    expect(report.repairs).toEqual([]);
  });

  it('passes 5 million blank lines on and calls them empty', () => {
    const { body, report } = pour(new Uint8Array(SLICE).fill(0x0a), 5);
    expect(body).toBe(5 * SLICE);
    expect(report.looksLike).toBe('empty');
  });

  it('repairs a line of 100 MB piece by piece', () => {
    const value = bytesOf('x'.repeat(SLICE));
    const { body, most, report } = pour(value, 100, '> # TYPE a gauge\n> a{v="', '"} 1\n> a 2\n');
    expect(body).toBe('# TYPE a gauge\na{v=""} 1\na 2\n'.length + 100 * SLICE);
    expect(most).toBeLessThan(64 * SLICE);
    expect(report.repairs).toEqual([{ repair: 'quote-prefix', count: 3 }]);
    expect(report.lineMap?.locate(2, 50 * SLICE)).toEqual({ line: 2, column: 50 * SLICE + 2 });
    expect(report.lineMap?.locate(3, 1)).toEqual({ line: 3, column: 3 });
  });

  it('reads a JSON string of 50 MB', () => {
    const line = 'path_requests_total{path=\\"/item\\"} 1\\n';
    const slice = bytesOf(line.repeat(Math.floor(SLICE / line.length)));
    const { body, most, report } = pour(
      slice,
      50,
      '{"body":"# TYPE path_requests_total counter\\n',
      '"}',
    );
    const lines = 50 * Math.floor(SLICE / line.length);
    expect(body).toBe(lines * (line.length - 3) + '# TYPE path_requests_total counter\n'.length);
    expect(report.repairs).toEqual([{ repair: 'json-string', count: lines + 1 }]);
    expect(most).toBeLessThan(64 * SLICE);
  });

  it.for([
    '`',
    '{',
    'a="',
    '\\',
    '&quot;',
    '\x1b]',
    '\r',
    '* Connection #0 to host ',
    '1',
    ' ',
    '"a 1',
    '[a] ',
  ])('comes to an end on a long line of %j', (unit) => {
    const line = unit.repeat(400_000 / unit.length);
    const { given } = pour(bytesOf(line), 1, '# TYPE up gauge\nup 1\n', '!\nup 2\n');
    expect(given).toBeGreaterThan(line.length);
  });

  it('keeps NUL bytes for the parser to name', () => {
    const { body, report } = pour(bytesOf('up 1\nup\0 2\nup 3\n'), 1);
    expect(body).toBe(16);
    expect(report.repairs).toEqual([]);
    expect(report.charset).toBe('utf-8');
  });
});
