import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { looksLikeExport } from '../../../src/state/export-file.ts';

const text = (words: string) => new TextEncoder().encode(words);
const zip = (...names: string[]) =>
  new Blob([zipSync(Object.fromEntries(names.map((name) => [name, text('{}')])), { level: 0 })]);

describe('a file looks like an exported history', () => {
  it('when it is a zip that begins with its list', async () => {
    expect(await looksLikeExport(zip('exposcope-history.json', 'dumps/a.gz'))).toBe(true);
  });

  it.for([
    ['nothing', new Blob([])],
    ['a dump', new Blob(['# TYPE a gauge\n'.repeat(9)])],
    ['a zip with the list further on', zip('a.prom', 'exposcope-history.json')],
    ['a zip of dumps', zip('a.prom', 'b.prom')],
    ['a name that only begins so', zip('exposcope-history.json.gz')],
    ['a text with the name in it', new Blob([' '.repeat(30), 'exposcope-history.json'])],
  ] as const)('not when it is %s', async ([, blob]) => {
    expect(await looksLikeExport(blob)).toBe(false);
  });

  it('not when it cannot be read', async () => {
    const gone = new Blob(['x'.repeat(99)]);
    gone.slice = () => {
      const part = new Blob([]);
      part.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
      return part;
    };
    expect(await looksLikeExport(gone)).toBe(false);
  });
});
