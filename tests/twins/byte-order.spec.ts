import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBytes, inByteOrder } from '../../src/base/byte-order.ts';

const encoder = new TextEncoder();
const name = fc.string({
  unit: fc.constantFrom('a', 'ab', '_', 'é', '😀', '\uffff'),
  maxLength: 8,
});

describe('names in byte order', () => {
  it('stand as the code points of their letters do', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 120 }), (names) => {
        const bytes = names.map((text) => encoder.encode(text));
        const rows = inByteOrder(names.length, (row) => bytes[row]!);
        const sorted = Array.from(rows, (row) => names[row]!);
        const expected = [...names].sort((a, b) => {
          const [left, right] = [Array.from(a), Array.from(b)];
          const at = left.findIndex((letter, i) => letter !== right[i]);
          if (at < 0) return left.length - right.length;
          return (left[at]!.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
        });
        expect(sorted).toEqual(expected);
        expect(Array.from(rows).sort((a, b) => compareBytes(bytes[a]!, bytes[b]!))).toEqual(
          Array.from(rows),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('need no stack for long names that differ at the end', () => {
    const names = Array.from({ length: 20 }, (_, i) =>
      encoder.encode(`${'a'.repeat(100_000)}${19 - i}`),
    );
    const rows = inByteOrder(20, (row) => names[row]!);
    expect(rows[0]).toBe(19); // …0
    expect(rows[1]).toBe(18); // …1
    expect(rows[2]).toBe(9); // …10
  });
});
