import { describe, expect, it } from 'vitest';
import { filesHeld, MAX_FILES_OF_FOLDER, readTransfer } from '../../../src/state/dropped.ts';

interface Tree {
  readonly [name: string]: Tree | string | DOMException;
}

/** What a browser hands over for a file or folder; a folder gives its entries in two batches. */
function entryOf(name: string, content: Tree | string | DOMException): FileSystemEntry {
  if (typeof content === 'string') {
    const file = (done: (file: File) => void) => done(new File([content], name));
    return { name, isDirectory: false, isFile: true, file } as unknown as FileSystemEntry;
  }
  const createReader = () => {
    const entries = content instanceof DOMException ? [] : Object.entries(content);
    const batches = [entries.slice(0, 2), entries.slice(2), []];
    return {
      readEntries(done: (some: FileSystemEntry[]) => void, failed: (error: Error) => void) {
        if (content instanceof DOMException) failed(content);
        else done((batches.shift() ?? []).map(([child, tree]) => entryOf(child, tree)));
      },
    };
  };
  return { name, isDirectory: true, isFile: false, createReader } as unknown as FileSystemEntry;
}

/** A drop of files and folders. It can be read once, like the browser's own. */
function transferOf(held: Tree, text = ''): DataTransfer {
  const items = Object.entries(held).map(([name, content]) => ({
    kind: 'file',
    getAsFile: () => new File([typeof content === 'string' ? content : ''], name),
    webkitGetAsEntry: () => entryOf(name, content),
  }));
  return { items, types: [], getData: () => text } as unknown as DataTransfer;
}

const names = async (held: Tree) =>
  (await readTransfer(transferOf(held))).inputs.map(({ name }) => name);

describe('a drop', () => {
  it('gives its files, and tells how many before it is let go', async () => {
    expect(await names({ 'a.prom': 'a 1', 'b.prom': 'b 1' })).toEqual(['a.prom', 'b.prom']);
    expect(filesHeld(transferOf({ a: '', b: '' }))).toBe(2);
  });

  it('gives the files of folders, however deep, by name', async () => {
    const dropped = await readTransfer(
      transferOf({
        scrapes: { 'c.prom': '', 'a.prom': '', deeper: { 'b.prom': '' } },
        'x.prom': '',
      }),
    );
    expect(dropped.inputs.map(({ name }) => name)).toEqual([
      'a.prom',
      'c.prom',
      'b.prom',
      'x.prom',
    ]);
    expect(dropped.folders).toEqual([{ name: 'scrapes', files: 3, cut: false }]);
  });

  it('leaves out what systems hide in folders', async () => {
    expect(await names({ scrapes: { '.DS_Store': '', 'a.prom': '' } })).toEqual(['a.prom']);
  });

  it('says that a folder is empty', async () => {
    const { inputs, folders } = await readTransfer(transferOf({ nothing: {} }));
    expect(inputs).toEqual([]);
    expect(folders).toEqual([{ name: 'nothing', files: 0, cut: false }]);
  });

  it('stops at a bound, and says that there is more', async () => {
    const many = Object.fromEntries(
      Array.from({ length: MAX_FILES_OF_FOLDER + 50 }, (_, n) => [`n${n}`, '']),
    );
    const { inputs, folders } = await readTransfer(transferOf({ many }));
    expect(inputs).toHaveLength(MAX_FILES_OF_FOLDER);
    expect(folders).toEqual([{ name: 'many', files: MAX_FILES_OF_FOLDER, cut: true }]);
  });

  it('names a folder that the browser keeps to itself', async () => {
    const kept = new DOMException('denied', 'NotAllowedError');
    expect(await readTransfer(transferOf({ kept, 'a.prom': '' }))).toMatchObject({
      inputs: [{ name: 'a.prom' }],
      refused: ['kept'],
    });
  });

  it('is text where it is no file', async () => {
    expect(await readTransfer(transferOf({}, 'a 1'))).toMatchObject({ inputs: [], text: 'a 1' });
    expect(await readTransfer(transferOf({ 'a.prom': '' }, 'a.prom'))).not.toHaveProperty('text');
  });
});
