// The table of contents at the end of a zip file (APPNOTE 4.3.12), as far as one needs it to read
// a file that somebody zipped to attach it.

export interface ZipEntry {
  readonly name: string;
  readonly method: number; // 0 stored, 8 deflated
  readonly isEncrypted: boolean;
  /** The compressed bytes in the file. */
  readonly from: number;
  readonly to: number;
}

const END_MARK = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_MARK = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_MARK = 0x04034b50;
const LOCAL_SIZE = 30;

/** The files, without folders and what systems add. Undefined when there is no whole table. */
export function readZipDirectory(file: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = findEnd(view);
  if (end < 0) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_MARK) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      file.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
    );
    const from = dataOf(view, view.getUint32(at + 42, true));
    const to = from + view.getUint32(at + 20, true);
    if (from < 0 || to > file.length) return undefined;
    if (!isOfTheSystem(name))
      entries.push({
        name,
        method: view.getUint16(at + 10, true),
        isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
        from,
        to,
      });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The first file of a zip whose table is missing: the zip was cut. */
export function firstZipEntry(file: Uint8Array): ZipEntry | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const from = dataOf(view, 0);
  if (from < 0 || from > file.length) return undefined;
  return {
    name: new TextDecoder().decode(
      file.subarray(LOCAL_SIZE, LOCAL_SIZE + view.getUint16(26, true)),
    ),
    method: view.getUint16(8, true),
    isEncrypted: (view.getUint16(6, true) & 1) !== 0,
    from,
    to: file.length,
  };
}

/** Where the bytes of the file begin whose local header is at `at`; -1 when there is none. */
function dataOf(view: DataView, at: number): number {
  if (at + LOCAL_SIZE > view.byteLength || view.getUint32(at, true) !== LOCAL_MARK) return -1;
  return at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--)
    if (view.getUint32(at, true) === END_MARK) return at;
  return -1;
}

function isOfTheSystem(name: string): boolean {
  return name.endsWith('/') || name.startsWith('__MACOSX/') || /(?:^|\/)\.[^/]*$/.test(name);
}
