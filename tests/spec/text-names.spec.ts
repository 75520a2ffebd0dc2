import { describe, expect, it } from 'vitest';
import { findings } from '../support/findings.ts';

const told = (dump: string) => findings(dump, { dialect: 'prometheus-text-0.0.4' });
const noted = (dump: string) =>
  findings(dump, { dialect: 'prometheus-text-0.0.4', level: 'info' }).filter(
    (line) => !line.includes('lint/'),
  );

const NO_NAME =
  'The line does not begin with a metric name: letters, digits, `_` and `:`, and no digit first.';

describe('a metric name', () => {
  it('consists of letters, digits, underscores and colons', () => {
    expect(told('a 1\n_a 1\n:a:b9 1\nA 1\n')).toEqual([]);
  });

  it('has nothing else, and no digit first', () => {
    expect(told('x 1\n1a 1\na.b 1\nb-c 1\ntemperatur_é 1\n')).toEqual([
      `2 error prom/metric-name: ${NO_NAME}`,
      `3 error prom/metric-name: ${NO_NAME}`,
      `4 error prom/metric-name: ${NO_NAME}`,
      `5 error prom/metric-name: ${NO_NAME}`,
    ]);
  });

  it('has to be there', () => {
    expect(told('x 1\n{} 1\n{a="b"} 1\n')).toEqual([
      '2 error prom/empty-braces: A label set stands without a metric name. (2 times)',
    ]);
  });

  it('leaves those of Prometheus to Prometheus', () => {
    expect(told('up 0\nup{instance="x"} 1\nscrape_duration_seconds 1\n')).toEqual([
      '1 warning prom/reserved-names: `up` is a series that Prometheus writes itself after each scrape.',
      '3 warning prom/reserved-names: `scrape_duration_seconds` is a series that Prometheus writes itself after each scrape.',
    ]);
  });
});

describe('a quoted name', () => {
  it('is for those who ask for it', () => {
    expect(told('# TYPE "a.b" gauge\n{"a.b","c.d"="e"} 1\n')).toEqual([
      '1 warning prom/utf8-syntax-support: The metric name `a.b` is quoted.',
      '2 warning prom/utf8-syntax-support: The metric name `a.b` is quoted.',
      '2 warning prom/utf8-syntax-support: The label name `c.d` is quoted.',
    ]);
  });

  it('stands once and inside the braces', () => {
    expect(told('x 1\n{"a.b","c.d"} 1\n"e.f" 1\n{g} 1\n')).toEqual([
      '2 warning prom/utf8-syntax-support: The metric name `a.b` is quoted.',
      '2 error prom/quoted-misuse: A line has two metric names.',
      '3 error prom/quoted-misuse: A quoted metric name stands outside of braces.',
      '4 error prom/bare-ident-braces: `g` stands alone and unquoted inside the braces.',
    ]);
  });
});

describe('a label', () => {
  it('is a name, an equals sign and a quoted value', () => {
    expect(told("x 1\na{b='c'} 1\na{b=c} 1\na{b} 1\na{b=} 1\n")).toEqual([
      '2 error prom/label-quotes: The value of a label of `a` is not in double quotes. (2 times)',
      '4 error prom/label-quotes: A label of `a` has no `=`.',
      '5 error prom/label-quotes: A label of `a` has no value.',
    ]);
  });

  it('has a name of letters, digits and underscores', () => {
    expect(told('a{_b1="x"} 1\na{1b="x"} 1\na{b-c="x"} 1\na{b:c="x"} 1\n')).toEqual([
      '2 error prom/label-name: A label name of `a` is not letters, digits and `_`, or begins with a digit.',
      '3 error prom/label-quotes: A label of `a` has no `=`.',
      '4 error prom/label-name: The label name `b:c` of `a` has a colon, which only metric names may have.',
    ]);
  });

  it('is parted from the next by one comma', () => {
    expect(
      told('a{b="1",c="2",} 1\na{b="1" c="2"} 1\na{,b="1"} 1\na{b="1",,c="2"} 1\na{,} 1\n'),
    ).toEqual([
      '2 warning prom/missing-comma: Two labels of `a` have no comma between them.',
      '2 error prom/duplicate-series: A series of `a` stands more than once. (2 times)',
      '3 error prom/extra-comma: A comma stands before the first label of `a`.',
      '4 error prom/extra-comma: Two commas stand between two labels of `a`.',
      '5 error prom/extra-comma: The braces of `a` hold nothing but a comma.',
    ]);
  });

  it('stands once in a series', () => {
    expect(told('a{b="1",b="2"} 1\n')).toEqual([
      '1 error prom/duplicate-label: The label `b` stands more than once in one series of `a`.',
    ]);
  });

  it('does not begin with two underscores', () => {
    expect(told('a{__meta="x"} 1\na{_meta="x"} 1\nb{__name__="x"} 1\n')).toEqual([
      '1 warning prom/label-reserved: The label `__meta` of `a` starts with two underscores.',
      '3 error prom/label-__name__: `b` has a label called `__name__`.',
    ]);
  });

  it('is told when it is one of the target', () => {
    expect(noted('a{job="x"} 1\nb{job="y"} 1\nc{job=""} 1\n')).toEqual([
      '1 info prom/target-label-clash: Series carry the label `job`, which Prometheus sets for each target. (2 times)',
    ]);
  });
});

describe('a label value', () => {
  it('escapes backslash, double quote and line feed, and nothing else', () => {
    expect(told('a{b="\\\\ \\" \\n"} 1\nc{p="C:\\dir"} 1\n')).toEqual([
      '2 error prom/label-escape: A backslash in the label `p` of `c` is followed by something other than `\\`, `"` or `n`.',
    ]);
  });

  it('has its double quotes escaped', () => {
    expect(told('x 1\na{b="c"d"} 1\n')).toEqual([
      '2 error prom/unescaped-quote: A label value of `a` ends early: a double quote inside it is not escaped.',
    ]);
  });

  it('is closed, and so are the braces', () => {
    expect(told('x 1\na{b="c} 1\n')).toEqual([
      '2 error prom/unclosed: A label value of `a` has no closing quote.',
    ]);
    expect(told('x 1\na{b="c" 1\n')).toEqual([
      '2 error prom/unclosed: The braces of `a` are not closed.',
    ]);
  });

  it('has no raw line feed', () => {
    expect(told('a{b="x\ny"} 1\nc 2\n')).toEqual([
      '1 error prom/raw-newline: The label `b` of `a` holds a raw line feed.',
    ]);
  });
});
