// Charsets, line ends and containers.

import { gzipSync, zipSync } from 'fflate';
import { rawZstd } from '../packing.ts';
import { bytesOf, joined } from '../take-in.ts';
import type { Disguise } from './disguise.ts';

export function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittle);
  return bytes;
}

export const BYTE_DISGUISES: readonly Disguise[] = [
  { name: 'a byte order mark', put: (t) => `\ufeff${t}`, repairs: ['byte-order-mark'] },
  { name: 'UTF-16LE', put: (t) => utf16(t, true), repairs: ['utf-16'] },
  { name: 'UTF-16BE', put: (t) => utf16(t, false), repairs: ['utf-16'] },
  {
    name: 'UTF-16LE with mark and CRLF, as PowerShell redirects',
    put: (t) => utf16(`\ufeff${t.replaceAll('\n', '\r\n')}`, true),
    repairs: ['byte-order-mark', 'utf-16', 'crlf-line-ends'],
  },
  { name: 'CRLF', put: (t) => t.replaceAll('\n', '\r\n'), repairs: ['crlf-line-ends'] },
  { name: 'CR alone', put: (t) => t.replaceAll('\n', '\r'), repairs: ['cr-line-ends'] },
  { name: 'gzip', put: (t) => gzipSync(bytesOf(t)), repairs: [] },
  {
    name: 'gzip of two members',
    put: (t) =>
      joined([
        gzipSync(bytesOf(t.slice(0, t.length / 2))),
        gzipSync(bytesOf(t.slice(t.length / 2))),
      ]),
    repairs: [],
  },
  { name: 'gzip in gzip', put: (t) => gzipSync(gzipSync(bytesOf(t))), repairs: [] },
  { name: 'zstd', put: (t) => rawZstd(bytesOf(t)), repairs: [] },
  { name: 'zip', put: (t) => zipSync({ 'metrics.prom': bytesOf(t) }), repairs: [] },
  {
    name: 'zip with a note and a Mac’s folder',
    put: (t) =>
      zipSync({
        'readme.txt': bytesOf('This is what the service said.\nPlease have a look.\n'),
        '__MACOSX/._metrics.prom': bytesOf('junk'),
        'metrics.prom': bytesOf(t),
      }),
    repairs: [],
  },
];
