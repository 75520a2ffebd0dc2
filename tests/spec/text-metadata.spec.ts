import { describe, expect, it } from 'vitest';
import { findings } from '../support/findings.ts';

const told = (dump: string) => findings(dump, { dialect: 'prometheus-text-0.0.4' });
const noted = (dump: string) =>
  findings(dump, { dialect: 'prometheus-text-0.0.4', level: 'info' }).filter(
    (line) => !line.includes('lint/'),
  );

describe('a TYPE line', () => {
  it('names a metric and one of five types', () => {
    expect(
      told(`
      # TYPE a counter
      # TYPE b gauge
      # TYPE c histogram
      # TYPE d summary
      # TYPE e untyped
      #  TYPE f gauge
        # TYPE g gauge
    `),
    ).toEqual([]);
  });

  it('knows no other type, those of OpenMetrics included', () => {
    expect(
      told(`
      # TYPE a enum
      # TYPE b unknown
      # TYPE c gaugehistogram
      # TYPE d Counter
    `),
    ).toEqual([
      '1 error prom/type-unknown-word: `enum` is no metric type.',
      '2 error prom/type-unknown-word: `unknown` is a type of OpenMetrics, not of this format.',
      '3 error prom/type-unknown-word: `gaugehistogram` is a type of OpenMetrics, not of this format.',
      '4 error prom/type-case: The type `Counter` of `d` is not in lower case.',
    ]);
  });

  it('has single blanks, and nothing behind the type', () => {
    expect(told('# TYPE a  counter\n# TYPE b counter \n# TYPE c counter too\n')).toEqual([
      '1 error prom/type-whitespace: More than one blank stands before the type word of `a`.',
      '2 error prom/type-whitespace: A blank stands behind the type word of `b`.',
      '3 error prom/type-incomplete: The TYPE line of `c` has more than one word behind the name.',
    ]);
  });

  it('has a name and a type', () => {
    expect(told('# TYPE a\n# TYPE a-b counter\n')).toEqual([
      '1 error prom/type-incomplete: The TYPE line of `a` has no type word.',
      '2 error prom/type-incomplete: A TYPE line names `a-b`, which is no metric name.',
    ]);
  });

  it('stands once for each family', () => {
    expect(
      told(`
      # TYPE a counter
      # TYPE a counter
      # TYPE b counter
      # TYPE b gauge
    `),
    ).toEqual([
      '2 warning prom/type-duplicate: `a` has more than one TYPE line, all of them `counter`.',
      '4 warning prom/type-duplicate: `b` is declared twice: as `counter`, and again as `gauge`.',
    ]);
  });

  it('comes before the samples of its family', () => {
    expect(told('a 1\n# TYPE a gauge\nh_count 1\n# TYPE h summary\n')).toEqual([
      '2 warning prom/type-after-sample: The TYPE line of `a` comes after a sample of the family.',
      '4 warning prom/type-after-sample: The TYPE line of `h` comes after a sample of the family.',
    ]);
  });

  it('is told as a repeat, not as late, when one stood in time', () => {
    expect(told('# TYPE a gauge\na{b="1"} 1\n# TYPE a gauge\na{b="2"} 1\n')).toEqual([
      '3 warning prom/type-duplicate: `a` has more than one TYPE line, all of them `gauge`.',
    ]);
  });

  it('needs no samples', () => {
    expect(noted('# HELP a A text.\n# TYPE a counter\n')).toEqual([]);
  });
});

describe('a HELP line', () => {
  it('takes any text, with \\\\ and \\n as escapes', () => {
    expect(noted('# HELP a C:\\\\dir\\nand "more"\n# HELP b\n# HELP c   \n')).toEqual([]);
  });

  it('knows no other escapes', () => {
    expect(noted('# HELP a C:\\dir\n# HELP b end\\\n# HELP c \\"x\\"\n')).toEqual([
      '1 warning prom/help-escape: A backslash in the HELP text of `a` is followed by something other than `\\` or `n`.',
      '2 warning prom/help-escape: The HELP text of `b` ends with a single backslash.',
      '3 warning prom/help-escape: The HELP text of `c` escapes a double quote, which needs no escape there. (2 times)',
    ]);
  });

  it('stands once for each family, and those without a text do not count', () => {
    expect(told('# HELP a one\n# HELP a two\n# HELP b\n# HELP b text\n')).toEqual([
      '2 warning prom/help-duplicate: `a` has more than one HELP line.',
    ]);
  });

  it('names a metric', () => {
    expect(told('# HELP a-b x\n# HELP 1a x\n')).toEqual([
      '1 warning prom/help-bad-name: A HELP line names `a-b`, which is no metric name.',
      '2 error prom/metric-name: A HELP line names `1a`, which begins no metric name.',
    ]);
  });

  it('comes before the samples, though nobody minds', () => {
    expect(noted('a 1\n# HELP a one\n')).toEqual([
      '2 info prom/help-after-sample: The HELP line of `a` comes after a sample of the family.',
    ]);
  });
});

describe('a comment', () => {
  it('says what it likes', () => {
    expect(noted('# help wanted\n# the type is unknown\n#\n##\na 1\n')).toEqual([]);
  });

  it('is told when it was meant as metadata', () => {
    expect(noted('#TYPE a counter\n# type b counter\na 1\nb 1\n')).toEqual([
      '1 info prom/comment-lookalike: `#TYPE a counter` looks like metadata but is a comment.',
      '2 info prom/comment-lookalike: `# type b counter` looks like metadata but is a comment.',
    ]);
  });
});

describe('a counter', () => {
  it('is declared by the name that its samples have', () => {
    expect(told('# TYPE a_total counter\na_total 1\n# TYPE b counter\nb_total 1\n')).toEqual([
      '3 warning prom/counter-om-names: TYPE declares the counter `b`, but the samples are called `b_total`.',
    ]);
  });

  it('is a number from zero up', () => {
    expect(told('# TYPE a_total counter\na_total{b="1"} -1\na_total{b="2"} NaN\n')).toEqual([
      '2 warning prom/counter-value: The counter `a_total` is below zero.',
      '3 warning prom/counter-value: The counter `a_total` is NaN.',
    ]);
  });
});
