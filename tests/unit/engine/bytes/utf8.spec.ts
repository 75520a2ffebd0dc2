import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCodePoints, isUtf8 } from '../../../../src/engine/bytes/utf8.ts';

/** The slow twin: the platform's own decoder. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

describe('UTF-8', () => {
  it('is told from other bytes as the platform tells it', () => {
    const tricky = fc.constantFrom(
      ...[0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf],
      ...[0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff],
    );
    fc.assert(
      fc.property(fc.array(tricky, { maxLength: 8 }), (list) => {
        const bytes = Uint8Array.from(list);
        expect(isUtf8(bytes, 0, bytes.length)).toBe(decodes(bytes));
      }),
      { numRuns: 5000, seed: 5 },
    );
  });

  it('counts code points, not bytes and not UTF-16 units', () => {
    const bytes = new TextEncoder().encode('aü€😀');
    expect(countCodePoints(bytes, 0, bytes.length)).toBe(4);
  });
});
