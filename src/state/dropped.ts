// What a drop or a paste holds: files, folders of files, or text.
//
// A DataTransfer is only readable while its event runs, so everything is taken out of it before
// the first await.

import type { DumpInput } from '../protocol/engine-api.ts';

/** Files of one folder that are opened at most. */
export const MAX_FILES_OF_FOLDER = 200;

export interface FolderSeen {
  readonly name: string;
  readonly files: number;
  /** There were more files than are opened. */
  readonly cut: boolean;
}

export interface Dropped {
  readonly inputs: readonly DumpInput[];
  readonly folders: readonly FolderSeen[];
  /** Folders whose files this browser does not hand over. */
  readonly refused: readonly string[];
  /** Text that came instead of files. */
  readonly text?: string;
}

/** How many files a drag holds, as far as the browser tells before the drop. */
export function filesHeld(transfer: DataTransfer): number {
  return Array.from(transfer.items).filter(({ kind }) => kind === 'file').length;
}

export async function readTransfer(transfer: DataTransfer): Promise<Dropped> {
  const items = Array.from(transfer.items).filter(({ kind }) => kind === 'file');
  const held = items.map((item) => ({ file: item.getAsFile(), entry: item.webkitGetAsEntry() }));
  const text = transfer.getData('text/plain');

  const inputs: DumpInput[] = [];
  const folders: FolderSeen[] = [];
  const refused: string[] = [];
  for (const { file, entry } of held) {
    if (entry !== null && isFolder(entry)) {
      const files = await filesOf(entry);
      if (files === undefined) {
        refused.push(entry.name);
        continue;
      }
      const taken = files.slice(0, MAX_FILES_OF_FOLDER);
      inputs.push(...taken.map(inputOf));
      folders.push({ name: entry.name, files: taken.length, cut: files.length > taken.length });
    } else if (file !== null) {
      inputs.push(inputOf(file));
    }
  }
  return { inputs, folders, refused, ...(inputs.length === 0 && text !== '' ? { text } : {}) };
}

export function inputOf(file: File): DumpInput {
  return { name: file.name, blob: file };
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** The files below a folder by name, one more than are opened at most; undefined if refused. */
async function filesOf(folder: FileSystemDirectoryEntry): Promise<File[] | undefined> {
  const files: File[] = [];
  try {
    await collect(folder, files);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
  return files;
}

async function collect(folder: FileSystemDirectoryEntry, files: File[]): Promise<void> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    // Hands over a hundred or so at a time, and at last none.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) break;
    entries.push(...some);
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (files.length > MAX_FILES_OF_FOLDER) return;
    if (isFolder(entry)) await collect(entry, files);
    else if (!entry.name.startsWith('.')) files.push(await fileOf(entry as FileSystemFileEntry));
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}
