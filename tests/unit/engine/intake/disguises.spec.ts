import { describe, expect, it } from 'vitest';
import { HEAD } from '../../../../src/engine/intake/text-intake.ts';
import { DISGUISES } from './disguises.ts';
import type { Disguise } from './disguises/disguise.ts';
import { HOSTILE_DUMP, longDump, OPENMETRICS_DUMP, TEXT_DUMP } from './dumps.ts';
import { strays } from './places.ts';
import { takeIn, textOf } from './take-in.ts';

/** Blank lines may stand around a dump. */
function withoutBlankLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function idsOf(disguise: Disguise, text: string): string[] {
  return takeIn(disguise.put(text)).report.repairs.map(({ repair }) => repair);
}

describe.for(DISGUISES)('a dump disguised as $name', (disguise) => {
  it.for([
    ['text', TEXT_DUMP],
    ['OpenMetrics', OPENMETRICS_DUMP],
  ] as const)('is read as the %s that it is', ([, dump]) => {
    const taken = takeIn(disguise.put(dump));
    expect(withoutBlankLines(textOf(taken.body))).toEqual(withoutBlankLines(dump));
    expect(taken.report.looksLike).toBeUndefined();
  });

  it('lists what was repaired', () => {
    expect(idsOf(disguise, TEXT_DUMP).sort()).toEqual([...disguise.repairs].sort());
  });

  it('knows where each character came from', () => {
    expect(strays(takeIn(disguise.put(TEXT_DUMP)))).toEqual([]);
  });

  it('is read far beyond what the repairs were planned on', () => {
    const dump = longDump(HEAD / 40);
    const taken = takeIn(disguise.put(dump));
    const body = withoutBlankLines(textOf(taken.body));
    const lines = withoutBlankLines(dump);
    expect(body.length).toBe(lines.length);
    expect(body.findIndex((line, row) => line !== lines[row])).toBe(-1);
  });
});

describe('a dump in no disguise', () => {
  it.for([
    ['text', TEXT_DUMP],
    ['OpenMetrics', OPENMETRICS_DUMP],
    ['what repairs look for in its values', HOSTILE_DUMP],
  ] as const)('passes untouched: %s', ([, dump]) => {
    const taken = takeIn(dump);
    expect(taken.report.repairs).toEqual([]);
    expect(taken.report.lineMap).toBeUndefined();
    expect(textOf(taken.body)).toBe(dump);
    expect(taken.judged).toBeUndefined();
  });

  it('passes as the very arrays that came in', () => {
    const slices = [TEXT_DUMP, TEXT_DUMP].map((text) => new TextEncoder().encode(text));
    const taken = takeIn(TEXT_DUMP);
    expect(taken.given).toEqual(slices[0]);
  });
});
