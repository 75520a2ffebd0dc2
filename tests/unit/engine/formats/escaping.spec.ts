import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeName, unescapeName } from '../../../../src/engine/formats/escaping.ts';

describe('a name for those who cannot read quotes', () => {
  it('is left alone where UTF-8 is allowed', () => {
    expect(escapeName('a.b c', 'allow-utf-8')).toBe('a.b c');
  });

  it('loses what is foreign to underscores', () => {
    expect(escapeName('9 lives.total', 'underscores')).toBe('__lives_total');
    expect(unescapeName('__lives_total', 'underscores')).toBe('__lives_total');
  });

  it('doubles its underscores with dots, even if it needs no escape', () => {
    expect(escapeName('a_b', 'dots')).toBe('a__b');
    expect(escapeName('a.b-c', 'dots')).toBe('a_dot_b__c');
  });

  it('becomes values in lower case', () => {
    expect(escapeName('a.b_c', 'values')).toBe('U__a_2e_b__c');
    expect(escapeName('a_b', 'values')).toBe('a_b');
  });

  it.for(['U__a_zz_', 'U__a_2e', 'U__a_', 'U__a_d800_', 'U__a_10ffff_', 'a_2e_b'])(
    'comes back as it is from values if it is no escape: %s',
    (name) => {
      expect(unescapeName(name, 'values')).toBe(name);
    },
  );

  it('comes back from capital digits, too', () => {
    expect(unescapeName('U__a_2E_b', 'values')).toBe('a.b');
  });

  it('comes back from values, unless it begins like one or lies beyond U+FFFFF', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        fc.pre(!name.startsWith('U__') && !/[\u{100000}-\u{10ffff}]/u.test(name));
        expect(unescapeName(escapeName(name, 'values'), 'values')).toBe(name);
      }),
    );
  });

  it('comes back from dots if it is made of letters, dots and underscores apart', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z](?:[._]?[a-ce-z])*$/), (name) => {
        expect(unescapeName(escapeName(name, 'dots'), 'dots')).toBe(name);
      }),
    );
  });
});
