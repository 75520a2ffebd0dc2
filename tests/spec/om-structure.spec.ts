import { describe, expect, it } from 'vitest';
import { findings } from '../support/findings.ts';

/** Errors and warnings. */
const told = (dump: string) => findings(dump, { dialect: 'openmetrics-1.0' });
/** Notes as well. */
const noted = (dump: string) => findings(dump, { dialect: 'openmetrics-1.0', level: 'info' });

describe('the structure of an OpenMetrics text', () => {
  describe('the end of the dump', () => {
    it('is a line # EOF', () => {
      expect(
        told(`
        a 1
        # EOF
      `),
      ).toEqual([]);
    });

    it('is missed when it is not there', () => {
      expect(
        told(`
        # TYPE a gauge
        a 1
      `),
      ).toEqual(['2 error om/missing-eof: The dump has no `# EOF`.']);
    });

    it('is missed in an empty dump, at its first line', () => {
      expect(told('')).toEqual(['1 error om/missing-eof: The dump has no `# EOF`.']);
    });

    it('is not a line that only resembles it', () => {
      expect(
        told(`
        # TYPE a gauge
        a 1
        # eof
      `),
      ).toEqual([
        '3 error om/missing-eof: The dump has no `# EOF`.',
        '3 error om/comment: This line begins with `#` and is not one of `# TYPE`, `# UNIT`, `# HELP` and `# EOF`.',
      ]);
    });

    it('has nothing behind it', () => {
      expect(
        told(`
        # TYPE a gauge
        a 1
        # EOF
        # TYPE b gauge
        b 2
        # EOF
      `),
      ).toEqual(['4 error om/after-eof: There are lines after `# EOF`.']);
    });

    it('cuts off a second dump, whose repeats are not told one by one', () => {
      expect(
        told(`
        # TYPE a gauge
        a 1
        # EOF
        # TYPE a gauge
        a 1
        # EOF
      `),
      ).toEqual(['4 error om/after-eof: There are lines after `# EOF`.']);
    });

    it('explains what a cut dump lacks', () => {
      expect(
        told(`
        # TYPE h histogram
        h_bucket{le="1.0"} 1
        h_bucket{le="2.0"} 1
      `),
      ).toEqual(['3 error om/missing-eof: The dump has no `# EOF`.']);
    });

    it('should have a line feed', () => {
      expect(noted('# TYPE a gauge\n# HELP a x\na 1\n# EOF')).toEqual([
        '4 info om/eof-newline: `# EOF` is not followed by a line feed.',
      ]);
    });
  });

  describe('a line', () => {
    it('is never blank', () => {
      expect(
        told(`
        # TYPE a gauge
        a 1

        # TYPE b gauge
        b 2
        # EOF
      `),
      ).toEqual(['3 error om/blank-line: This line is blank.']);
    });

    it('is never a comment', () => {
      expect(
        told(`
        # made by hand
        # TYPE a gauge
        a 1
        # EOF
      `),
      ).toEqual([
        '1 error om/comment: This line begins with `#` and is not one of `# TYPE`, `# UNIT`, `# HELP` and `# EOF`.',
      ]);
    });

    it('has exactly one space between its parts', () => {
      expect(
        told(`
        # TYPE a gauge
        a  1
        # TYPE b gauge
        b{c="d"}2
        # TYPE e gauge
        e{f="g", h="i"} 3
        # EOF
      `),
      ).toEqual([
        '2 error om/whitespace: More than one blank stands between two parts of the line.',
        '4 error om/whitespace: No space stands between the braces and the value.',
        '6 error om/whitespace: A blank stands inside the braces.',
      ]);
    });

    it('may have blanks inside quotes and in a help text', () => {
      expect(
        told(`
        # TYPE a gauge
        # HELP a  Two blanks  here.
        a{b="  c  "} 1
        # EOF
      `),
      ).toEqual([]);
    });

    it('ends in a line feed alone', () => {
      expect(told('# TYPE a gauge\r\na 1\r\n# EOF\r\n')).toEqual([
        '1 error om/crlf: This line ends in a carriage return and a line feed. (2 times)',
        '3 error om/crlf: This line ends in a carriage return and a line feed.',
      ]);
    });

    it('keeps a carriage return that is part of a label value', () => {
      expect(told('# TYPE a gauge\na{b="x\ry"} 1\n# EOF\n')).toEqual([]);
    });
  });

  describe('labels', () => {
    it('are written name="value" with commas between them', () => {
      expect(
        told(`
        # TYPE a gauge
        a{b='c'} 1
        a{d="e"f="g"} 1
        a{1h="i"} 1
        a{j} 1
        # EOF
      `),
      ).toEqual([
        '2 error om/label-syntax: A label value is not in double quotes.',
        '3 error om/label-syntax: There is no comma between two labels.',
        '4 error om/label-syntax: A label name has a character that is not allowed.',
        '5 error om/label-syntax: A label has no = and value.',
      ]);
    });

    it('are unique in their set', () => {
      expect(
        told(`
        # TYPE a gauge
        a{b="1",c="2",b="3"} 1
        # EOF
      `),
      ).toEqual([
        '2 error om/label-unique: The label `b` stands more than once in one label set of `a`.',
      ]);
    });

    it('do not begin with an underscore', () => {
      expect(
        told(`
        # TYPE a gauge
        a{_b="1"} 1
        a{__c="1"} 1
        a{__name__="1"} 1
        # EOF
      `),
      ).toEqual([
        '2 warning om/label-reserved: The label name `_b` begins with an underscore, which is reserved.',
        '3 warning om/label-reserved: The label name `__c` begins with an underscore, which is reserved.',
        '4 warning om/label-reserved: The label name `__name__` begins with an underscore, which is reserved.',
      ]);
    });

    it('may have any text in their values', () => {
      expect(
        told(`
        # TYPE a gauge
        a{b="{},= # \\\\ \\" \\n ☃"} 1
        # EOF
      `),
      ).toEqual([]);
    });
  });

  describe('a value', () => {
    it('is a decimal number, NaN or infinite, in any case', () => {
      expect(
        told(`
        # TYPE a gauge
        a{b="1"} 1.5e-3
        a{b="2"} nan
        a{b="3"} -INF
        a{b="4"} +infinity
        a{b="5"} 007
        # EOF
      `),
      ).toEqual([]);
    });

    it('is nothing else', () => {
      expect(
        told(`
        # TYPE a gauge
        a{b="1"} 0x1p-3
        a{b="2"} 1_000
        a{b="3"} 1,5
        a{b="4"} +NaN
        a{b="5"} 1e400
        a{b="6"}
        # EOF
      `),
      ).toEqual([
        '2 error om/value: The value of `a` is written in another base than ten.',
        '3 error om/value: The value of `a` has an underscore.',
        '4 error om/value: The value of `a` is no number.',
        '5 error om/value: The value of `a` is NaN with a sign.',
        '6 error om/value: The value of `a` is larger than a double can hold.',
        '7 error om/value: There is no value of `a` on this line.',
      ]);
    });
  });

  describe('a family', () => {
    it('stands in one place', () => {
      expect(
        told(`
        # TYPE a gauge
        a{x="1"} 1
        # TYPE b gauge
        b 1
        a{x="2"} 1
        # EOF
      `),
      ).toEqual([
        '5 error om/interleaved: Samples of `a` come after lines of another family, though `a` was begun before them.',
      ]);
    });

    it('has its samples behind its metadata', () => {
      expect(
        told(`
        # TYPE a gauge
        # TYPE b gauge
        a 1
        b 1
        # EOF
      `),
      ).toEqual([
        '3 error om/interleaved: Samples of `a` come after lines of another family, though `a` was begun before them.',
        '4 error om/interleaved: Samples of `b` come after lines of another family, though `b` was begun before them.',
      ]);
    });

    it('keeps the samples of one label set together', () => {
      expect(
        told(`
        # TYPE s summary
        s_count{a="1"} 1
        s_count{a="2"} 1
        s_sum{a="1"} 1
        s_sum{a="2"} 1
        # EOF
      `),
      ).toEqual([
        '4 error om/interleaved: Samples of one label set of `s` come after those of another, though it was begun before them. (2 times)',
      ]);
    });

    it('has each series once, whatever the order of its labels', () => {
      expect(
        told(`
        # TYPE a gauge
        a{b="1",c="2"} 1
        a{c="2",b="1"} 1
        # EOF
      `),
      ).toEqual(['3 error om/duplicate: A series of `a` stands more than once.']);
    });
  });
});
