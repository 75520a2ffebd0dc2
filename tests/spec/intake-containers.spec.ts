// What a dump can be packed in, and what bounds there are.

import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rawZstd, tarOf } from '../unit/engine/intake/packing.ts';
import { bytesOf, joined, takeIn, textOf } from '../unit/engine/intake/take-in.ts';

const DUMP = '# TYPE up gauge\nup{job="a"} 1\nup{job="b"} 0\n';
const LONG = DUMP + Array.from({ length: 5000 }, (_, i) => `x{i="${i * 7919}"} ${i}\n`).join('');

describe('gzip', () => {
  it('of several members is read whole', () => {
    const { body, given, report } = takeIn(
      joined([gzipSync(bytesOf(DUMP)), gzipSync(bytesOf('down 1\n'))]),
    );
    expect(textOf(body)).toBe(`${DUMP}down 1\n`);
    expect(given).toEqual(body);
    expect(report.containers).toEqual([{ kind: 'gzip', members: 2 }]);
  });

  it('in gzip is read', () => {
    const { body, report } = takeIn(gzipSync(gzipSync(bytesOf(DUMP))));
    expect(textOf(body)).toBe(DUMP);
    expect(report.containers.map(({ kind }) => kind)).toEqual(['gzip', 'gzip']);
  });

  it('that is padded with zeros is whole', () => {
    const { body, report } = takeIn(joined([gzipSync(bytesOf(DUMP)), new Uint8Array(100)]));
    expect(textOf(body)).toBe(DUMP);
    expect(report.repairs).toEqual([]);
  });

  it('that is cut gives what can be expanded, and says so', () => {
    const packed = gzipSync(bytesOf(LONG));
    const { body, report } = takeIn(packed.subarray(0, packed.length / 2));
    expect(LONG.startsWith(textOf(body))).toBe(true);
    expect(body.length).toBeGreaterThan(LONG.length / 4);
    expect(report.repairs).toEqual([{ repair: 'cut-compressed', count: 1 }]);
  });

  it.for([1, 5, 10, 17])('of %i bytes is cut, not empty by right', (length) => {
    const { report } = takeIn(gzipSync(bytesOf(DUMP)).subarray(0, Math.max(4, length)));
    expect(report.repairs).toEqual([{ repair: 'cut-compressed', count: 1 }]);
  });

  it('that is damaged gives what stands before the damage', () => {
    const packed = gzipSync(bytesOf(LONG), { level: 9 }).slice();
    packed.fill(0xff, packed.length - 2000, packed.length - 1000);
    const { report } = takeIn(packed);
    expect(report.repairs[0]).toEqual({ repair: 'cut-compressed', count: 1 });
  });

  it('expands to a bounded multiple of the file', () => {
    const bomb = gzipSync(new Uint8Array(60_000_000).fill(10));
    const { report, body } = takeIn(bomb, [], { maxExpansion: 100 });
    expect(report.stopped).toEqual({ kind: 'expansion', limit: 100, at: 2 ** 25 });
    expect(body.length).toBe(2 ** 25);
  });

  it('expands to a bounded number of bytes, whatever the slices', () => {
    const packed = gzipSync(bytesOf(LONG));
    const whole = takeIn(packed, [], { maxBytes: 1000 });
    expect(whole.report.stopped).toEqual({ kind: 'size', limit: 1000, at: 1000 });
    expect(textOf(whole.body)).toBe(LONG.slice(0, 1000));
    const sliced = takeIn(packed, [3, 500, 501], { maxBytes: 1000 });
    expect(sliced.body).toEqual(whole.body);
    expect(sliced.report).toEqual(whole.report);
  });

  it('in gzip without end is not opened', () => {
    let packed = gzipSync(bytesOf(DUMP));
    for (let i = 0; i < 8; i++) packed = gzipSync(packed);
    expect(takeIn(packed).report.stopped).toEqual({ kind: 'nesting', limit: 4, at: 0 });
  });
});

describe('zstd', () => {
  it('is read', () => {
    const { body, report } = takeIn(rawZstd(bytesOf(LONG)));
    expect(textOf(body)).toBe(LONG);
    expect(report.containers).toEqual([{ kind: 'zstd', members: 1 }]);
  });

  it('that is cut gives what can be expanded', () => {
    const { body, report } = takeIn(rawZstd(bytesOf(LONG)).subarray(0, 70_000));
    expect(LONG.startsWith(textOf(body))).toBe(true);
    expect(report.repairs).toEqual([{ repair: 'cut-compressed', count: 1 }]);
  });

  it('that asks for too much memory is not opened', () => {
    const packed = rawZstd(bytesOf(DUMP)).slice();
    packed[5] = 0xa0; // a window of a gigabyte
    expect(takeIn(packed).report.stopped).toEqual({ kind: 'window', limit: 2 ** 27, at: 0 });
  });
});

describe('zip', () => {
  it('of one file is that file', () => {
    const { body, report } = takeIn(zipSync({ 'node.prom': bytesOf(DUMP) }));
    expect(textOf(body)).toBe(DUMP);
    expect(report.containers).toEqual([{ kind: 'zip', members: 1, entries: ['node.prom'] }]);
  });

  it('of several is the one that reads as an exposition', () => {
    const { body } = takeIn(
      zipSync({
        'README.md': bytesOf('# Read me\n\nThis is a dump.\n'),
        'dump/node.prom': bytesOf(DUMP),
        'dump/.DS_Store': bytesOf('x'),
      }),
    );
    expect(textOf(body)).toBe(DUMP);
  });

  it('of several dumps is an archive that says what is in it', () => {
    const { report } = takeIn(zipSync({ 'a.prom': bytesOf(DUMP), 'b.prom': bytesOf(DUMP) }));
    expect(report.looksLike).toBe('archive');
    expect(report.containers).toEqual([{ kind: 'zip', members: 2, entries: ['a.prom', 'b.prom'] }]);
  });

  it('that is cut gives its first file', () => {
    const packed = zipSync({ 'a.prom': [bytesOf(LONG), { level: 0 }] });
    const { body, report } = takeIn(packed.subarray(0, 40_000));
    expect(LONG.startsWith(textOf(body).slice(0, 39_000))).toBe(true);
    expect(report.repairs).toEqual([{ repair: 'cut-compressed', count: 1 }]);
  });
});

describe('tar', () => {
  it('is an archive, packed or not, that says what is in it', () => {
    const bundle = tarOf({ 'metrics.txt': bytesOf(DUMP), 'heap.pb': bytesOf('x'.repeat(700)) });
    const packed = takeIn(gzipSync(bundle)).report;
    expect(packed.looksLike).toBe('archive');
    expect(packed.containers).toEqual([
      { kind: 'gzip', members: 1 },
      { kind: 'tar', members: 2, entries: ['metrics.txt', 'heap.pb'] },
    ]);
    expect(takeIn(bundle).report.looksLike).toBe('archive');
  });
});
