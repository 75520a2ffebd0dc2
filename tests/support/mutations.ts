// What may happen to a dump on its way: by accident, by a program, by a person in a hurry.
//
// A mutation is plain data, so that a failing one is printed and shrunk as what it is.

import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { utf16 } from '../unit/engine/intake/disguises/bytes.ts';
import { joined } from '../unit/engine/intake/take-in.ts';

export type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: readonly number[] }
  | {
      readonly kind: 'repeat';
      readonly at: number;
      readonly length: number;
      readonly times: number;
    }
  | { readonly kind: 'end'; readonly at: number }
  | { readonly kind: 'splice'; readonly at: number; readonly other: number; readonly from: number }
  | { readonly kind: 'swap-lines'; readonly one: number; readonly two: number }
  | { readonly kind: 'line-ends'; readonly ends: string }
  | { readonly kind: 'transcript'; readonly tool: keyof typeof TRANSCRIPTS }
  | { readonly kind: 'gzip' }
  | { readonly kind: 'utf-16'; readonly little: boolean };

const TRANSCRIPTS = {
  'curl -i': (length: number) =>
    `HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\nContent-Length: ${length}\r\n\r\n`,
  'curl -v': () =>
    '* Connected to a (::1) port 80\n> GET /metrics HTTP/1.1\n> Host: a\n>\n< HTTP/1.1 200 OK\n<\n',
  'http -p': () => 'HTTP/1.1 200 OK\nContent-Type: application/openmetrics-text\n\n',
} as const;

/** Tokens that mean something to one of the readers. */
const TOKENS = [
  '{', '}', '"', '\\', '\n', '\r', '\r\n', ' ', '\t', ',', '=', '#', '\0', '# EOF\n', '# TYPE ',
  '# HELP ', ' # {', '{"', '"}', 'NaN', '1e999', 'le="', '\ufeff', 'é', '\u{1f600}', '```\n', '<pre>',
  '> ', '&quot;', 'HTTP/1.1 200 OK\r\n', '\x1b[31m', '\u200b',
].map((token) => [...Buffer.from(token)]); // prettier-ignore

const place = fc.nat(0x7fffffff); // modulo whatever there is
const short = fc.oneof(fc.nat(8), fc.nat(400));

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('cut' as const), at: place, length: short }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: place,
    bytes: fc.oneof(fc.constantFrom(...TOKENS), fc.array(fc.nat(255), { maxLength: 6 })),
  }),
  fc.record({ kind: fc.constant('repeat' as const), at: place, length: short, times: fc.nat(9) }),
  fc.record({ kind: fc.constant('end' as const), at: place }),
  fc.record({ kind: fc.constant('splice' as const), at: place, other: place, from: place }),
  fc.record({ kind: fc.constant('swap-lines' as const), one: place, two: place }),
  fc.record({
    kind: fc.constant('line-ends' as const),
    ends: fc.constantFrom('\r\n', '\r', '\n\n'),
  }),
  fc.record({
    kind: fc.constant('transcript' as const),
    tool: fc.constantFrom('curl -i' as const, 'curl -v' as const, 'http -p' as const),
  }),
  fc.record({ kind: fc.constant('gzip' as const) }),
  fc.record({ kind: fc.constant('utf-16' as const), little: fc.boolean() }),
);

/** A file of the corpus by number, and what happens to it, in order. */
export interface Mutated {
  readonly file: number;
  readonly mutations: readonly Mutation[];
}

export function mutated(files: number): fc.Arbitrary<Mutated> {
  return fc.record({
    file: fc.nat(files - 1),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
  });
}

export function bytesOfMutated({ file, mutations }: Mutated, corpus: readonly Uint8Array[]) {
  return mutations.reduce((bytes, one) => mutate(bytes, one, corpus), corpus[file]!);
}

function mutate(bytes: Uint8Array, one: Mutation, corpus: readonly Uint8Array[]): Uint8Array {
  const before = (at: number) => bytes.subarray(0, at % (bytes.length + 1));
  const from = (at: number) => bytes.subarray(at % (bytes.length + 1));
  switch (one.kind) {
    case 'flip': {
      if (bytes.length === 0) return bytes;
      const changed = bytes.slice();
      changed[one.at % bytes.length]! ^= 1 << one.bit;
      return changed;
    }
    case 'cut':
      return joined([before(one.at), from(one.at).subarray(one.length)]);
    case 'insert':
      return joined([before(one.at), Uint8Array.from(one.bytes), from(one.at)]);
    case 'repeat': {
      const part = from(one.at).subarray(0, one.length);
      return joined([before(one.at), ...Array<Uint8Array>(one.times).fill(part), from(one.at)]);
    }
    case 'end':
      return before(one.at);
    case 'splice': {
      const other = corpus[one.other % corpus.length]!;
      return joined([before(one.at), other.subarray(one.from % (other.length + 1))]);
    }
    case 'swap-lines':
      return swapLines(bytes, one.one, one.two);
    case 'line-ends':
      return Buffer.from(
        Buffer.from(bytes).toString('latin1').replaceAll('\n', one.ends),
        'latin1',
      );
    case 'transcript':
      return joined([Buffer.from(TRANSCRIPTS[one.tool](bytes.length)), bytes]);
    case 'gzip':
      return gzipSync(bytes);
    case 'utf-16':
      return utf16(Buffer.from(bytes).toString('utf8'), one.little);
  }
}

function swapLines(bytes: Uint8Array, one: number, two: number): Uint8Array {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const [a, b] = [one % lines.length, two % lines.length];
  [lines[a], lines[b]] = [lines[b]!, lines[a]!];
  return Buffer.from(lines.join('\n'), 'latin1');
}
