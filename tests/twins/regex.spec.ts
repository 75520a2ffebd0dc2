import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RegexFinder } from '../../src/engine/query/regex/finder.ts';
import { RegexMatcher } from '../../src/engine/query/regex/matcher.ts';
import { compileRegex, type Program } from '../../src/engine/query/regex/program.ts';

const encoder = new TextEncoder();

function program(source: string): Program {
  const compiled = compileRegex(source);
  if ('kind' in compiled) throw new Error(`${source}: ${compiled.problem} at ${compiled.at}`);
  return compiled;
}

interface Expression {
  readonly source: string;
  readonly mayBeEmpty: boolean;
  /** A repeated part may be empty: which of several ends is preferred differs between engines. */
  readonly vague: boolean;
}

// What JavaScript and RE2 read alike.
const atom = fc
  .constantFrom(
    ...['a', 'b', 'é', '.', '[ab]', '[^a]', '\\d', '\\w', '\\W', '[é-ü_]', '€', '\\.', '1'],
  )
  .map((source) => ({ source, mayBeEmpty: false, vague: false }));
const expression: fc.Arbitrary<Expression> = fc.letrec<{ any: Expression }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    atom,
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => ({
      source: a.source + b.source,
      mayBeEmpty: a.mayBeEmpty && b.mayBeEmpty,
      vague: a.vague || b.vague,
    })),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => ({
      source: `(?:${a.source}|${b.source})`,
      mayBeEmpty: a.mayBeEmpty || b.mayBeEmpty,
      vague: a.vague || b.vague,
    })),
    fc
      .tuple(tie('any'), fc.constantFrom('*', '+', '?', '*?', '+?', '??', '{2}', '{1,}', '{0,2}'))
      .map(([a, times]) => ({
        source: `(?:${a.source})${times}`,
        mayBeEmpty: a.mayBeEmpty || !/[+21]/.test(times) || times === '{0,2}',
        vague: a.vague || a.mayBeEmpty,
      })),
    fc.constantFrom('^', '$', '\\b', '\\B').map((place) => ({
      source: `(?:${place})`,
      mayBeEmpty: true,
      vague: false,
    })),
  ),
})).any;
// Without surrogate pairs: JavaScript finds empty matches inside of them.
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '1', '\n', '€'), maxLength: 9 });

/** Where `regex` finds its first match, in bytes. */
function firstMatch(regex: RegExp, subject: string): [number, number] | undefined {
  const match = regex.exec(subject);
  if (match === null) return undefined;
  const begin = encoder.encode(subject.slice(0, match.index)).length;
  return [begin, begin + encoder.encode(match[0]).length];
}

function find(finder: RegexFinder, subject: string): [number, number] | undefined {
  const bytes = encoder.encode(subject);
  for (const search = finder.find(bytes, 0); ;) {
    const step = search.next();
    if (step.done !== true) continue;
    return step.value ? [finder.begin, finder.end] : undefined;
  }
}

describe('a regular expression', () => {
  it('matches what JavaScript says, where both read it alike', () => {
    fc.assert(
      fc.property(
        expression,
        fc.array(text, { minLength: 1, maxLength: 8 }),
        ({ source, vague }, texts) => {
          const compiled = program(source);
          const whole = new RegexMatcher(compiled, 'whole');
          const part = new RegexMatcher(compiled, 'part');
          const finder = new RegexFinder(compiled);
          const asWhole = new RegExp(`^(?:${source})$`, 'u');
          const asPart = new RegExp(source, 'u');
          for (const subject of texts) {
            const bytes = encoder.encode(subject);
            expect(whole.matches(bytes), `${source} on ${subject}`).toBe(asWhole.test(subject));
            expect(part.matches(bytes), `${source} in ${subject}`).toBe(asPart.test(subject));
            if (vague) continue;
            expect(find(finder, subject), `${source} where in ${subject}`).toEqual(
              firstMatch(asPart, subject),
            );
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});
