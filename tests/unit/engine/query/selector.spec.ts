import { describe, expect, it } from 'vitest';
import { parseSelector } from '../../../../src/engine/query/selector/parse-selector.ts';

/** The matches one by one, or the problem and its offset. */
function read(source: string): string[] | string {
  const selector = parseSelector(source);
  if (selector.kind === 'bad-query') return `${selector.problem} at ${selector.at}`;
  return selector.matches.map(
    ({ label, operator, value }) => `${label} ${operator} ${JSON.stringify(value)}`,
  );
}

describe('a label selector', () => {
  it.each([
    ['up', ['__name__ = "up"']],
    ['job:rate:sum{}', ['__name__ = "job:rate:sum"']],
    [' up { a = "b" , } ', ['__name__ = "up"', 'a = "b"']],
    ['{a="1",b!="2",c=~"3",d!~"4"}', ['a = "1"', 'b != "2"', 'c =~ "3"', 'd !~ "4"']],
    ['http_.*{}', ['__name__ =~ "http_.*"']],
    ['{"http.requests","my label"=\'x\'}', ['__name__ = "http.requests"', 'my label = "x"']],
    ['{__name__=~"a",__name__!="b"}', ['__name__ =~ "a"', '__name__ != "b"']],
    ['{a="\\"\\\\\\n\\t\\x41\\u00e9\\U0001F600\\101"}', ['a = "\\"\\\\\\n\\tAé😀A"']],
    ["{a='it\\'s \"x\"'}", ['a = "it\'s \\"x\\""']],
    ['{a=`\\d+`}', ['a = "\\\\d+"']],
    ['{a="x}y{z"}', ['a = "x}y{z"']],
    ['{}', []],
  ])('%s', (source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  it.each([
    ['{', 'brace-open at 0'],
    ['up{a="b"', 'brace-open at 2'],
    ['{a="b",', 'brace-open at 0'],
    ['{,}', 'label-expected at 1'],
    ['{1="b"}', 'label-expected at 1'],
    ['{a}', 'operator-expected at 2'],
    ['{a==="b"}', 'value-expected at 3'],
    ['{a=b}', 'value-expected at 3'],
    ['{a="b}', 'quote-open at 3'],
    ['{a="b\n"}', 'quote-open at 3'],
    ['{a="\\q"}', 'escape-unknown at 4'],
    ['{a="\\\'"}', 'escape-unknown at 4'],
    ['{a="\\ud800"}', 'escape-unknown at 4'],
    ['{a="b" c="d"}', 'comma-expected at 7'],
    ['up{}[5m]', 'text-after-selector at 4'],
    ['up{"up"}', 'name-twice at 3'],
    ['up{__name__="up"}', 'name-twice at 3'],
    ['{"a","b"}', 'name-twice at 5'],
    [`{${'a="b",'.repeat(101)}}`, 'too-many-matchers at 601'],
  ])('cannot be %s', (source, expected) => {
    expect(read(source)).toBe(expected);
  });
});
