import { describe, expect, it } from 'vitest';
import { RegexFinder } from '../../../../src/engine/query/regex/finder.ts';
import { RegexMatcher } from '../../../../src/engine/query/regex/matcher.ts';
import { compileRegex } from '../../../../src/engine/query/regex/program.ts';

const encoder = new TextEncoder();

function matches(source: string, text: string): boolean {
  const program = compileRegex(source, { dotIsAny: true });
  if ('kind' in program) throw new Error(`${program.problem} at ${program.at}`);
  return new RegexMatcher(program, 'whole').matches(encoder.encode(text));
}

function problem(source: string): string {
  const program = compileRegex(source);
  return 'kind' in program ? `${program.problem} at ${program.at}` : 'none';
}

describe('an expression as RE2 reads it', () => {
  it.each([
    ['(?i)get|post', ['GET', 'Post'], ['put']],
    ['(?i:g)et', ['Get', 'get'], ['gET']],
    ['a(?i)b(?-i)c', ['aBc'], ['ABc', 'aBC']],
    ['(?i)k', ['K', '\u212a'], []],
    ['(?i)straße', ['STRAẞE'], ['STRASSE']],
    ['(?i)[^k]', ['x'], ['K', '\u212a']],
    ['[[:alpha:]_][[:^space:]]*', ['a-b', '_'], ['1', 'a b']],
    ['\\pL+', ['éß'], ['1']],
    ['\\p{Greek}\\P{Greek}', ['αa'], ['aα']],
    ['\\p{^Lu}', ['a'], ['A']],
    ['[\\d\\-x]+', ['1-x'], ['y']],
    ['[]a]', [']', 'a'], ['b']],
    ['[a-]', ['-'], ['b']],
    ['\\Qa.b*\\E+', ['a.b*', 'a.b**'], ['axb']],
    ['\\x41\\x{1F600}\\101', ['A😀A'], ['AA']],
    ['a{2}{,3}', ['aa{,3}'], ['aa']],
    ['a{b}', ['a{b}'], []],
    ['(?P<code>5..)', ['503'], ['403']],
    ['a.b', ['a\nb', 'a😀b'], ['ab']],
    ['(?-s).', ['a'], ['\n']],
    ['(?m)a$\n^b', ['a\nb'], ['ab']],
    ['\\Aa\\z', ['a'], ['a\n']],
    ['\\s', [' ', '\f'], ['\v', '\u00a0']],
    ['', [''], ['a']],
    ['()|a', ['', 'a'], ['b']],
    ['\\_\\-\\/', ['_-/'], []],
  ])('%j', (source, accepted, refused) => {
    expect(accepted.filter((text) => !matches(source, text))).toEqual([]);
    expect(refused.filter((text) => matches(source, text))).toEqual([]);
  });

  it.each([
    ['(a', 'regex-paren-open at 0'],
    ['a)', 'regex-paren-unopened at 1'],
    ['[a', 'regex-bracket-open at 0'],
    ['[', 'regex-bracket-open at 0'],
    ['[z-a]', 'regex-range-reversed at 1'],
    ['*a', 'regex-nothing-to-repeat at 0'],
    ['a|+', 'regex-nothing-to-repeat at 2'],
    ['a**', 'regex-repeat-repeated at 2'],
    ['a{1001}', 'regex-repeat-too-large at 1'],
    ['a{2,1}', 'regex-repeat-too-large at 1'],
    ['\\y', 'regex-escape-unknown at 0'],
    ['a\\', 'regex-escape-at-end at 1'],
    ['[[:vowel:]]', 'regex-class-unknown at 1'],
    ['\\p{Klingon}', 'regex-class-unknown at 0'],
    ['[[:constructor:]]', 'regex-class-unknown at 1'],
    ['a(?=b)', 'regex-look-around at 1'],
    ['(?<!b)', 'regex-look-around at 0'],
    ['(a)\\1', 'regex-backreference at 3'],
    ['(?x)a', 'regex-group-unknown at 0'],
    ['((a{1000}){1000}){1000}', 'regex-too-large at 0'],
    ['('.repeat(5000), 'regex-too-large at 1000'],
  ])('cannot be %j', (source, expected) => {
    expect(problem(source)).toBe(expected);
  });
});

describe('an expression that makes others take for ever', () => {
  it.each(['(a+)+b', '(a|a)*b', '(a|aa)+b', 'a*a*a*a*a*a*a*a*b', '(.*)(.*)(.*)(.*)b'])(
    'reads each character once: %s',
    (source) => {
      expect(matches(source, 'a'.repeat(50_000))).toBe(false);
    },
  );

  it('forgets what it built when that gets too much', () => {
    // 2^20 states, were all of them kept.
    const text = Array.from({ length: 60_000 }, (_, i) => ((i * i) % 7 > 3 ? 'a' : 'b')).join('');
    expect(matches('.*a.{20}', text)).toBe(text.at(-21) === 'a');
  });
});

describe('the place of a match', () => {
  function spans(source: string, text: string): string[] {
    const program = compileRegex(source);
    if ('kind' in program) throw new Error(program.problem);
    const finder = new RegexFinder(program);
    const bytes = encoder.encode(text);
    const found: string[] = [];
    for (let from = 0; ; from = finder.end) {
      const search = finder.find(bytes, from);
      let step = search.next();
      while (step.done !== true) step = search.next();
      if (!step.value) return found;
      found.push(new TextDecoder().decode(bytes.subarray(finder.begin, finder.end)));
    }
  }

  it('is the leftmost, and there the one that is preferred', () => {
    expect(spans('a+', 'baab a')).toEqual(['aa', 'a']);
    expect(spans('a|ab', 'ab')).toEqual(['a']);
    expect(spans('".*?"', '"x" "y"')).toEqual(['"x"', '"y"']);
    expect(spans('😀.', 'a😀é😀x')).toEqual(['😀é', '😀x']);
  });

  it('lets a search stop on the way', () => {
    const program = compileRegex('b');
    if ('kind' in program) throw new Error(program.problem);
    const search = new RegexFinder(program).find(encoder.encode('a'.repeat(200_000)), 0);
    expect(search.next().done).toBe(false);
  });
});
