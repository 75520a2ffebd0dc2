import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { baselineText, readBaseline, type Baseline } from '../../../src/profile/baseline.ts';
import { readProfile } from '../../../src/profile/read-profile.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { sift } from '../../../src/profile/sift.ts';
import { findingOf } from '../../support/finding-of.ts';

const grouping = (family: string, more: Partial<Finding> = {}) =>
  findingOf({ rule: 'prom/grouping', level: 'warning', family, params: { name: family }, ...more });

function profile(content: object): Profile {
  const answer = readProfile(JSON.stringify({ version: 1, ...content }));
  if (answer.kind === 'unusable') throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

function baseline(text: string): Baseline {
  const answer = readBaseline(text);
  if (answer.kind === 'unusable') throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

const names = (findings: readonly Finding[]) =>
  findings.map(({ rule, family, level }) => `${level} ${rule} ${family}`);

describe('without a profile and a baseline', () => {
  it('every finding counts, and is the very one that came in', () => {
    const findings = [findingOf(), grouping('a')];
    const { counted, ...others } = sift(findings, { today: '2026-01-01' });
    expect(others).toEqual({ off: 0, waived: 0, known: [] });
    expect(counted.every((each, index) => each === findings[index])).toBe(true);
  });
});

describe('a profile', () => {
  it('switches a rule off for every family', () => {
    const { counted, off } = sift([grouping('a'), grouping('b'), findingOf()], {
      profile: profile({ rules: { 'prom/grouping': 'off' } }),
      today: '2026-01-01',
    });
    expect([names(counted), off]).toEqual([['error prom/bad-value jobs'], 2]);
  });

  it('gives a rule another level, and the gravest still come first', () => {
    const { counted } = sift([findingOf(), grouping('a'), grouping('b')], {
      profile: profile({ rules: { 'prom/grouping': 'error', 'prom/bad-value': 'info' } }),
      today: '2026-01-01',
    });
    expect(names(counted)).toEqual([
      'error prom/grouping a',
      'error prom/grouping b',
      'info prom/bad-value jobs',
    ]);
  });

  it('waives a rule in one family, or in all of them', () => {
    const waive = (waiver: object) =>
      names(
        sift([grouping('a'), grouping('b'), findingOf({ family: 'a' })], {
          profile: profile({ waive: [{ rule: 'prom/grouping', note: 'known', ...waiver }] }),
          today: '2026-01-01',
        }).counted,
      );
    expect(waive({ family: 'a' })).toEqual(['error prom/bad-value a', 'warning prom/grouping b']);
    expect(waive({})).toEqual(['error prom/bad-value a']);
    expect(waive({ family: '' })).toHaveLength(3);
  });

  it('waives to the end of the day it names', () => {
    const on = (today: string) =>
      sift([grouping('a')], {
        profile: profile({ waive: [{ rule: 'prom/grouping', note: 'n', until: '2026-01-31' }] }),
        today,
      }).waived;
    expect([on('2025-12-31'), on('2026-01-31'), on('2026-02-01')]).toEqual([1, 1, 0]);
  });
});

describe('a baseline', () => {
  it('knows a finding again on other lines and as often as it likes', () => {
    const before = baseline(baselineText([grouping('a')], JSON.stringify));
    const later = grouping('a', { count: 90, places: [{ line: 77, column: 3, length: 1 }] });
    const { counted, known } = sift([later, grouping('b')], {
      baseline: before,
      today: '2026-01-01',
    });
    expect([names(counted), names(known)]).toEqual([
      ['warning prom/grouping b'],
      ['warning prom/grouping a'],
    ]);
  });

  it('tells findings apart by rule, family and every param', () => {
    const one = findingOf({ params: { name: 'jobs', kind: 'high' } });
    const before = baseline(baselineText([one], JSON.stringify));
    const isKnown = (changes: Partial<Finding>) =>
      sift([{ ...one, ...changes }], { baseline: before, today: '' }).known.length === 1;
    expect(isKnown({})).toBe(true);
    expect(isKnown({ params: { kind: 'high', name: 'jobs' } })).toBe(true);
    expect(isKnown({ params: { name: 'jobs', kind: 'low' } })).toBe(false);
    expect(isKnown({ params: { name: 'jobs' } })).toBe(false);
    expect(isKnown({ family: 'job' })).toBe(false);
    expect(isKnown({ rule: 'prom/value-range' })).toBe(false);
  });

  it('does not know what is waived or switched off as well', () => {
    const findings = [grouping('a'), findingOf()];
    const { counted, off, waived, known } = sift(findings, {
      profile: profile({
        rules: { 'prom/bad-value': 'off' },
        waive: [{ rule: 'prom/grouping', note: 'n' }],
      }),
      baseline: baseline(baselineText(findings, JSON.stringify)),
      today: '2026-01-01',
    });
    expect([counted, off, waived, known]).toEqual([[], 1, 1, []]);
  });

  it('is written a finding a line, each once, in one order', () => {
    const text = baselineText(
      [grouping('b'), grouping('a'), grouping('b', { count: 7 })],
      JSON.stringify,
    );
    expect(text).toBe(`{"version":1,"findings":[
  {"rule":"prom/grouping","family":"a","params":{"name":"a"}},
  {"rule":"prom/grouping","family":"b","params":{"name":"b"}}
]}
`);
    expect(baselineText([], JSON.stringify)).toBe('{"version":1,"findings":[]}\n');
  });

  it('keeps whatever a dump can hold', () => {
    const params = { name: '\u0000"\\\n\u202e\ud83d\ude00\ud800', most: NaN, least: -Infinity };
    const hostile = findingOf({ family: '__proto__', params });
    const before = baseline(baselineText([hostile], JSON.stringify));
    expect(sift([hostile], { baseline: before, today: '' }).known).toEqual([hostile]);
  });

  it.each([
    ['{"version":1}', { kind: 'key-missing', at: '', key: 'findings' }],
    ['{"version":3,"findings":[]}', { kind: 'other-version', found: '3', known: 1 }],
    [
      '{"version":1,"findings":[{"rule":"a","family":"b","params":{"c":null}}]}',
      { kind: 'wrong-type', at: 'findings[0].params["c"]', wanted: 'text-or-number' },
    ],
    [
      '{"version":1,"findings":[{"rule":1,"family":"b","params":{}}]}',
      { kind: 'wrong-type', at: 'findings[0].rule', wanted: 'text' },
    ],
  ])('%j cannot be used', (text, problem) => {
    expect(readBaseline(text)).toEqual({ kind: 'unusable', problem });
  });
});
