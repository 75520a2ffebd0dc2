// Packs bytes in formats for which the project has only readers.

/** A Zstandard frame (RFC 8878) of raw blocks, with the window and no checksum. */
export function rawZstd(bytes: Uint8Array): Uint8Array {
  const blockSize = 1 << 16;
  const parts: number[] = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x40]; // window of 256 KiB
  for (let at = 0; at === 0 || at < bytes.length; at += blockSize) {
    const block = bytes.subarray(at, at + blockSize);
    const isLast = at + blockSize >= bytes.length;
    const header = (block.length << 3) | (isLast ? 1 : 0);
    parts.push(header & 0xff, (header >> 8) & 0xff, (header >> 16) & 0xff, ...block);
  }
  return Uint8Array.from(parts);
}

/** A tar archive (POSIX ustar) of regular files. */
export function tarOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const records: Uint8Array[] = [];
  for (const [name, bytes] of Object.entries(files)) {
    const header = new Uint8Array(512);
    const put = (at: number, text: string): void => header.set(new TextEncoder().encode(text), at);
    put(0, name);
    put(100, '0000644\0');
    put(124, `${bytes.length.toString(8).padStart(11, '0')}\0`);
    put(156, '0');
    put(257, 'ustar\x0000');
    const padded = new Uint8Array(Math.ceil(bytes.length / 512) * 512);
    padded.set(bytes);
    records.push(header, padded);
  }
  const all = new Uint8Array(records.reduce((sum, record) => sum + record.length, 1024));
  let at = 0;
  for (const record of records) {
    all.set(record, at);
    at += record.length;
  }
  return all;
}
