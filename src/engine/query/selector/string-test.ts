// Whether strings of a dump pass one label match. Each distinct string is looked at once, however
// many series carry it.

import type { StringTable } from '../../store/string-table.ts';
import type { BadQuery } from '../bad-query.ts';
import { RegexMatcher } from '../regex/matcher.ts';
import { compileRegex } from '../regex/program.ts';
import type { LabelMatch } from './parse-selector.ts';

const UNTRIED = 0;
const PASSES = 1;
const FAILS = 2;

export interface StringTest {
  readonly kind: 'test';
  /** Whether the string passes; id of a string of the dump. */
  passes(id: number): boolean;
}

/** The test of `match` without its negation: `=` for `!=`, `=~` for `!~`. */
export function positiveTest(match: LabelMatch, strings: StringTable): StringTest | BadQuery {
  if (match.operator === '=' || match.operator === '!=') {
    const wanted = strings.find(match.value);
    return { kind: 'test', passes: (id) => id === wanted };
  }
  const program = compileRegex(match.value, { dotIsAny: true });
  if ('kind' in program) return { ...program, at: match.origins[program.at]! };
  const matcher = new RegexMatcher(program, 'whole');
  const known = new Uint8Array(strings.length);
  return {
    kind: 'test',
    passes(id) {
      if (known[id] === UNTRIED) known[id] = matcher.matches(strings.bytes(id)) ? PASSES : FAILS;
      return known[id] === PASSES;
    },
  };
}

export function isNegative({ operator }: LabelMatch): boolean {
  return operator === '!=' || operator === '!~';
}
