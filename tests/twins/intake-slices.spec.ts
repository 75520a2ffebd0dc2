// Whatever the slices, the same comes out: every disguise is cut at every offset, and at random
// ones.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISGUISES } from '../unit/engine/intake/disguises.ts';
import { HOSTILE_DUMP, OPENMETRICS_DUMP } from '../unit/engine/intake/dumps.ts';
import { bytesOf, takeIn, textOf, type TakenIn } from '../unit/engine/intake/take-in.ts';

const SMALL_DUMP = `# HELP up It's up.
# TYPE up gauge
up{job="größer"} 1
up{job="b"} 0
`;

function told({ given, body, judged, report, facts }: TakenIn): unknown {
  const { lineMap, ...rest } = report;
  const places = [...textOf(body).split('\n').keys()].map((row) => lineMap?.locate(row + 1, 3));
  return {
    given: textOf(given),
    body: textOf(body),
    // Where nothing differs after all, it is no matter whether that was said.
    judged: textOf(judged ?? body),
    facts,
    places,
    ...rest,
  };
}

function bytes(input: string | Uint8Array): Uint8Array {
  return typeof input === 'string' ? bytesOf(input) : input;
}

describe.for(DISGUISES)('slices of a dump disguised as $name', (disguise) => {
  it('may end anywhere', () => {
    const input = bytes(disguise.put(SMALL_DUMP));
    const whole = told(takeIn(input));
    for (let cut = 0; cut <= input.length; cut++)
      expect(told(takeIn(input, [cut])), `cut at ${cut}`).toEqual(whole);
  });

  it('may hold one byte each', () => {
    const input = bytes(disguise.put(OPENMETRICS_DUMP));
    expect(told(takeIn(input, [...input.keys()]))).toEqual(told(takeIn(input)));
  });
});

describe('slices of a dump with mixed line ends', () => {
  it('may end anywhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('up 1', 'a{v="x\ry"} 2', '# c', '', '\r'), { maxLength: 12 }),
        fc.array(fc.constantFrom('\n', '\r\n', '\r\r\n', '\r'), { maxLength: 12 }),
        fc.array(fc.nat(200), { maxLength: 5 }),
        (lines, ends, at) => {
          const input = bytesOf(lines.map((line, row) => line + (ends[row] ?? '\n')).join(''));
          const cuts = at.map((cut) => Math.min(cut, input.length)).sort((a, b) => a - b);
          expect(told(takeIn(input, cuts))).toEqual(told(takeIn(input)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('may end anywhere in what repairs look for', () => {
    const input = bytesOf(HOSTILE_DUMP.replaceAll('\n', '\r\n'));
    const whole = told(takeIn(input));
    for (let cut = 0; cut <= input.length; cut++)
      expect(told(takeIn(input, [cut])), `cut at ${cut}`).toEqual(whole);
  });
});
