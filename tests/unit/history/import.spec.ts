import { strToU8, zipSync, type Zippable } from 'fflate';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EXPORT_FORMAT } from '../../../src/history/export-format.ts';
import { freshIndexedDb } from '../../support/indexed-db.ts';
import { entryOf, keptId, keptText, listed, openHistory } from '../../support/histories.ts';

beforeEach(() => {
  freshIndexedDb();
});

const GZIP = new Uint8Array(gzipSync('up 1\n'));

const ENTRY = {
  id: '0000000a',
  name: 'a.prom',
  openedAt: 7,
  bytes: 5,
  stored: GZIP.length,
  packed: true,
  dialect: 'prometheus-text-0.0.4',
  as: 'openmetrics-1.0',
  counts: { families: 1, series: 1, samples: 1, exemplars: 0 },
  findings: { error: 0, warning: 0, info: 0 },
  target: 'a:1',
  note: 'n',
  tags: ['t'],
};

/** A file as an export would be, with `index` as it is. */
function zipOf(index: unknown, dumps: Zippable): Blob {
  const text = typeof index === 'string' ? index : JSON.stringify(index);
  const files = { 'exposcope-history.json': strToU8(text), ...dumps };
  return new Blob([zipSync(files, { level: 0 }).slice()]);
}

describe('an import', () => {
  it('reads an export of format 1', async () => {
    expect(EXPORT_FORMAT).toBe(1); // a new format: this file is still read, and one of its own added
    const history = openHistory();
    const file = zipOf({ format: 1, entries: [ENTRY] }, { 'dumps/0000000a.gz': GZIP });
    expect(await history.importDumps(file)).toMatchObject({ added: 1, damaged: [] });
    expect(entryOf(await history.entry(keptId('a')))).toMatchObject({
      note: 'n',
      tags: ['t'],
      as: 'openmetrics-1.0',
      openedAt: 7,
    });
    expect(await keptText(history, 'a')).toBe('up 1\n');
  });
});

describe('a file to import that', () => {
  it.each<[string, Blob]>([
    ['is empty', new Blob([])],
    ['is a dump', new Blob(['up 1\n'.repeat(9)])],
    ['is another zip', new Blob([zipSync({ 'a.prom': strToU8('up 1\n') }).slice()])],
    ['has an index that is no JSON', zipOf('{ "format": 1,', {})],
    ['has an index that is another', zipOf([1, 2], {})],
    ['has an index without entries', zipOf({ format: 1 }, {})],
    ['has an index without a format', zipOf({ format: '1', entries: [] }, {})],
    ['has null for an index', zipOf(null, {})],
    [
      'has more entries than a zip has files',
      zipOf({ format: 1, entries: Array(70_000).fill(0) }, {}),
    ],
  ])('%s is no export', async (_, file) => {
    const history = openHistory();
    expect(await history.importDumps(file)).toEqual({ kind: 'not-an-export' });
  });

  it('is of a newer format is told and adds nothing', async () => {
    const history = openHistory();
    const file = zipOf({ format: 2, entries: [ENTRY] }, { 'dumps/0000000a.gz': GZIP });
    expect(await history.importDumps(file)).toEqual({
      kind: 'trouble',
      problem: 'newer',
      detail: 'format 2',
    });
    expect(await listed(history)).toBe('');
  });

  it('cannot be read any more is told', async () => {
    const file = zipOf({ format: 1, entries: [] }, {});
    vi.spyOn(file, 'slice').mockImplementation(() => {
      const gone = new Blob([]);
      const failure = () => Promise.reject(new DOMException('', 'NotFoundError'));
      return Object.assign(gone, { arrayBuffer: failure });
    });
    expect(await openHistory().importDumps(file)).toEqual({
      kind: 'trouble',
      problem: 'unreadable',
      detail: 'NotFoundError',
    });
  });

  it.each<[string, { readonly name?: unknown; readonly [field: string]: unknown }]>([
    ['an id that is a path', { id: '../../etc/passwd' }],
    ['an id that is short', { id: 'a' }],
    ['a name that is none', { name: 5 }],
    ['a time that is none', { openedAt: 1e300 }],
    ['fewer than no bytes', { bytes: -1 }],
    ['bytes and a half', { bytes: 1.5 }],
    ['more bytes than it can expand to', { bytes: 2 ** 31 }],
    ['another size than the file', { stored: 1 }],
    ['a packing that is none', { packed: 'yes' }],
    ['a dialect that is none', { dialect: 'constructor' }],
    ['a reading that is none', { as: 'auto' }],
    ['counts that are none', { counts: { families: 1, series: 1, samples: 1 } }],
    ['findings that are none', { findings: [0, 0, 0] }],
    ['a note that is none', { note: null }],
    ['a tag that is none', { tags: ['a', 1] }],
    ['a text too long', { note: 'x'.repeat(100_001) }],
  ])('has an entry with %s names it as damaged and takes the others', async (_, change) => {
    const history = openHistory();
    const entries = [
      { ...ENTRY, ...change },
      { ...ENTRY, id: '0000000b', name: 'b.prom' },
    ];
    const dumps = { 'dumps/0000000a.gz': GZIP, 'dumps/0000000b.gz': GZIP };
    expect(await history.importDumps(zipOf({ format: 1, entries }, dumps))).toEqual({
      kind: 'imported',
      added: 1,
      known: 0,
      damaged: [change.name === 5 ? '?' : 'a.prom'],
    });
    expect(await listed(history)).toBe('b');
  });

  it('has entries that are none names them as it can', async () => {
    const entries = [null, 5, 'x', [], { name: 'n' }];
    expect(await openHistory().importDumps(zipOf({ format: 1, entries }, {}))).toMatchObject({
      added: 0,
      damaged: ['?', '?', '?', '?', 'n'],
    });
  });

  it('says more of an entry than we know adds what we know', async () => {
    const history = openHistory();
    const entries = [{ ...ENTRY, chunks: 99, forgottenAt: 1, __proto__: { note: 'x' }, more: 1 }];
    const file = zipOf({ format: 1, entries }, { 'dumps/0000000a.gz': GZIP });
    expect(await history.importDumps(file)).toMatchObject({ added: 1 });
    expect(await keptText(history, 'a')).toBe('up 1\n');
  });
});

describe('a dump of a file to import that', () => {
  const import1 = async (dump: Zippable, change: object = {}) => {
    const history = openHistory();
    const answer = await history.importDumps(
      zipOf({ format: 1, entries: [{ ...ENTRY, ...change }] }, dump),
    );
    expect(await listed(history)).toBe('');
    return answer;
  };
  const DAMAGED = { kind: 'imported', added: 0, known: 0, damaged: ['a.prom'] };

  it('is missing is named as damaged', async () => {
    expect(await import1({})).toEqual(DAMAGED);
  });

  it('is no gzip is named as damaged', async () => {
    const text = strToU8('up 1\n'.repeat(5));
    expect(text.length).toBe(GZIP.length);
    expect(await import1({ 'dumps/0000000a.gz': text })).toEqual(DAMAGED);
  });

  it('lost a bit is named as damaged', async () => {
    const file = zipOf({ format: 1, entries: [ENTRY] }, { 'dumps/0000000a.gz': GZIP });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const at = Buffer.from(bytes).indexOf(GZIP) + 12;
    bytes[at]! ^= 1;
    expect(await openHistory().importDumps(new Blob([bytes]))).toEqual(DAMAGED);
  });

  it('expands beyond measure is named as damaged, and not expanded', async () => {
    const bomb = new Uint8Array((32 << 20) + 1);
    bomb.set(GZIP);
    const dump: Zippable = { 'dumps/0000000a.gz': [bomb, { level: 9 }] };
    expect(await import1(dump, { stored: bomb.length })).toEqual(DAMAGED);
  });

  it('shares its bytes with many others adds no more than the file holds', async () => {
    const entries = Array.from({ length: 200 }, (_, n) => ({
      ...ENTRY,
      id: `${n}`.padStart(8, '0'),
      stored: 4096,
      packed: false,
      bytes: 4096,
    }));
    const gzip = new Uint8Array(4096);
    gzip.set(GZIP);
    const dumps = Object.fromEntries(entries.map(({ id }) => [`dumps/${id}.gz`, gzip]));
    const whole = new Uint8Array(await zipOf({ format: 1, entries }, dumps).arrayBuffer());
    const file = sharing(whole);
    const answer = await openHistory().importDumps(new Blob([file]));
    if (answer.kind !== 'imported') throw new Error(answer.kind);
    expect(answer.added * 4096).toBeLessThan(file.length);
    expect(answer.added + answer.damaged.length).toBe(200);
  });
});

/** The same zip, in which every dump of the directory points at the bytes of the first. */
function sharing(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const end = file.length - 22;
  const directory = view.getUint32(end + 16, true);
  let first: number | undefined;
  let cut = 0;
  for (let at = directory; at < end;) {
    const place = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(
      file.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)),
    );
    if (name.startsWith('dumps/')) {
      first ??= place;
      if (cut === 0 && place !== first) cut = place;
      view.setUint32(at + 42, first, true);
    }
    at += 46 + name.length;
  }
  const kept = new Uint8Array(cut + file.length - directory);
  kept.set(file.subarray(0, cut));
  kept.set(file.subarray(directory), cut);
  new DataView(kept.buffer).setUint32(kept.length - 22 + 16, cut, true);
  return kept;
}
