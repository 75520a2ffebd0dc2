import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../src/profile/read-profile.ts';

const WHOLE = `\ufeff{
  "version": 1,
  "rules": { "prom/final-newline": "off", "lint/help": "error", "prom/grouping": "info" },
  "waive": [
    { "rule": "prom/duplicate-series", "family": "jobs", "note": "until the rewrite", "until": "2028-02-29" },
    { "rule": "om/info", "note": "" }
  ]
}`;

const waiving = (waiver: string) => `{"version": 1, "waive": [${waiver}]}`;

describe('a profile', () => {
  it('sets rules to off or to a level, and waives with a note', () => {
    expect(readProfile(WHOLE)).toEqual({
      kind: 'read',
      value: {
        rules: new Map([
          ['prom/final-newline', 'off'],
          ['lint/help', 'error'],
          ['prom/grouping', 'info'],
        ]),
        waivers: [
          {
            rule: 'prom/duplicate-series',
            family: 'jobs',
            note: 'until the rewrite',
            until: '2028-02-29',
          },
          { rule: 'om/info', note: '' },
        ],
      },
    });
  });

  it('may decide nothing', () => {
    expect(readProfile('{"version":1}')).toEqual({
      kind: 'read',
      value: { rules: new Map(), waivers: [] },
    });
  });

  it.each([
    ['{"version": 2}', { kind: 'other-version', found: '2', known: 1 }],
    ['{"version": "1"}', { kind: 'other-version', found: '"1"', known: 1 }],
    ['{}', { kind: 'key-missing', at: '', key: 'version' }],
    ['[]', { kind: 'wrong-type', at: '', wanted: 'object' }],
    ['null', { kind: 'wrong-type', at: '', wanted: 'object' }],
    [
      '{"version":1,"rule":{}}',
      { kind: 'key-unknown', at: '', key: 'rule', known: ['version', 'rules', 'waive'] },
    ],
    ['{"version":1,"rules":[]}', { kind: 'wrong-type', at: 'rules', wanted: 'object' }],
    [
      '{"version":1,"rules":{"prom/nowhere":"off"}}',
      { kind: 'rule-unknown', at: 'rules', rule: 'prom/nowhere' },
    ],
    [
      '{"version":1,"rules":{"__proto__":"off"}}',
      { kind: 'rule-unknown', at: 'rules', rule: '__proto__' },
    ],
    [
      '{"version":1,"rules":{"om/info":"warn"}}',
      {
        kind: 'word-unknown',
        at: 'rules["om/info"]',
        word: 'warn',
        known: ['off', 'error', 'warning', 'info'],
      },
    ],
    [
      '{"version":1,"rules":{"om/info":false}}',
      { kind: 'wrong-type', at: 'rules["om/info"]', wanted: 'text' },
    ],
    ['{"version":1,"waive":{}}', { kind: 'wrong-type', at: 'waive', wanted: 'list' }],
    [waiving('"om/info"'), { kind: 'wrong-type', at: 'waive[0]', wanted: 'object' }],
    [waiving('{"rule":"om/info"}'), { kind: 'key-missing', at: 'waive[0]', key: 'note' }],
    [
      waiving('{"rule":"om/info","note":"n"},{"rule":"om/inf","note":"n"}'),
      { kind: 'rule-unknown', at: 'waive[1].rule', rule: 'om/inf' },
    ],
    [
      waiving('{"rule":"om/info","note":"n","family":3}'),
      { kind: 'wrong-type', at: 'waive[0].family', wanted: 'text' },
    ],
  ])('%j cannot be used, and the first reason is told', (text, problem) => {
    expect(readProfile(text)).toEqual({ kind: 'unusable', problem });
  });

  it.each(['"2026-02-30"', '"2026-13-01"', '"1.2.2026"', '"2026-1-1"', '"2026-01-01T00:00Z"', '0'])(
    'takes %s for no day',
    (until) => {
      expect(readProfile(waiving(`{"rule":"om/info","note":"n","until":${until}}`))).toEqual({
        kind: 'unusable',
        problem: { kind: 'wrong-type', at: 'waive[0].until', wanted: 'date' },
      });
    },
  );

  it('that is no JSON is told with what the parser says', () => {
    const answer = readProfile('{version: 1}');
    expect(answer).toMatchObject({ kind: 'unusable', problem: { kind: 'not-json' } });
  });
});
