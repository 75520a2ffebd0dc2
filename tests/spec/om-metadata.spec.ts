import { describe, expect, it } from 'vitest';
import { findings } from '../support/findings.ts';

/** Errors and warnings. */
const told = (dump: string) => findings(dump, { dialect: 'openmetrics-1.0' });
/** Notes as well. */
const noted = (dump: string) => findings(dump, { dialect: 'openmetrics-1.0', level: 'info' });

describe('metadata in OpenMetrics', () => {
  describe('a description', () => {
    it('comes before the samples', () => {
      expect(
        told(`
        a 1
        # TYPE a gauge
        # HELP a x
        # EOF
      `),
      ).toEqual([
        '2 error om/metadata-after-sample: `a` is described only after its samples. (2 times)',
      ]);
    });

    it('stands once', () => {
      expect(
        told(`
        # TYPE a gauge
        # TYPE a gauge
        # HELP a one
        # HELP a two
        a 1
        # EOF
      `),
      ).toEqual([
        '2 error om/metadata-duplicate: `a` has more than one `TYPE` line.',
        '4 error om/metadata-duplicate: `a` has more than one `HELP` line.',
      ]);
    });

    it('is not shared by two metrics, as client_golang does with a gauge and a counter', () => {
      expect(
        told(`
        # HELP alloc_bytes Bytes in use.
        # TYPE alloc_bytes gauge
        alloc_bytes 5
        # HELP alloc_bytes Bytes in all.
        # TYPE alloc_bytes counter
        alloc_bytes_total 9
        # EOF
      `),
      ).toEqual([
        '4 error om/metadata-after-sample: `alloc_bytes` is described twice: first as `gauge`, and after its samples as `counter`. (2 times)',
      ]);
    });

    it('is not interrupted', () => {
      expect(
        told(`
        # TYPE a gauge
        # TYPE b gauge
        # HELP a x
        a 1
        b 1
        # EOF
      `),
      ).toEqual([
        '3 error om/metadata-interleaved: The description of `a` goes on after lines of another family.',
        '5 error om/interleaved: Samples of `b` come after lines of another family, though `b` was begun before them.',
      ]);
    });

    it('may be written in another order, which is noted', () => {
      expect(
        noted(`
        # HELP a x
        # TYPE a gauge
        a 1
        # EOF
      `),
      ).toEqual([
        '1 info om/metadata-order: Families are described in another order than `TYPE`, `UNIT`, `HELP`.',
      ]);
    });

    it('has a space after the name even without text', () => {
      expect(
        told(`
        # TYPE a gauge
        # HELP a
        a 1
        # EOF
      `),
      ).toEqual(['2 error om/help-sp: The `HELP` line of `a` ends right after the name.']);
    });
  });

  describe('a type', () => {
    it('is one of eight words', () => {
      expect(
        told(`
        # TYPE a untyped
        a 1
        # TYPE b Gauge
        b 1
        # TYPE c enum
        c 1
        # TYPE d
        d 1
        # EOF
      `),
      ).toEqual([
        '1 error om/type-word: The TYPE line of `a` says `untyped`, which is the word of the Prometheus text format.',
        '3 error om/type-word: The type `Gauge` of `b` is not written in lower case.',
        '5 error om/type-word: `enum` is no type of OpenMetrics, but stands in the TYPE line of `c`.',
        '7 error om/type-word: The TYPE line of `d` has no type.',
      ]);
    });

    it('may be missing, or unknown, which is noted', () => {
      expect(
        noted(`
        # HELP a x
        a 1
        # TYPE b unknown
        # HELP b x
        b 1
        # EOF
      `),
      ).toEqual([
        '1 info om/unknown-type: Families have samples, but no type or the type unknown. (2 times)',
      ]);
    });
  });

  describe('a unit', () => {
    it('is the last part of the name', () => {
      expect(
        told(`
        # TYPE a_seconds gauge
        # UNIT a_seconds seconds
        a_seconds 1
        # TYPE b gauge
        # UNIT b bytes
        b 1
        # TYPE c_seconds_total counter
        # UNIT c_seconds_total seconds
        # EOF
      `),
      ).toEqual([
        '5 error om/unit-suffix: The unit of `b` is `bytes`, but the name does not end in `_bytes`.',
        '8 error om/unit-suffix: The unit of `c_seconds_total` is `seconds`, but the name does not end in `_seconds`.',
      ]);
    });

    it('may be empty, as prosody writes it', () => {
      expect(
        told(`
        # TYPE a gauge
        # UNIT a 
        a 1
        # EOF
      `),
      ).toEqual([]);
    });

    it('does not belong to info or stateset', () => {
      expect(
        told(`
        # TYPE a_s info
        # UNIT a_s s
        a_s_info 1
        # EOF
      `),
      ).toEqual(['2 error om/unit-type: `a_s` is of type `info`, and yet has the unit `s`.']);
    });
  });

  describe('names', () => {
    it('do not clash with the samples of another family', () => {
      expect(
        told(`
        # TYPE foo counter
        foo_total 1
        # TYPE foo_created gauge
        foo_created 1
        # EOF
      `),
      ).toEqual([
        '3 error om/name-clash: The `counter` `foo` may have a sample `foo_created`, but that is the name of another family.',
      ]);
    });

    it('do not clash when a suffix is not of the type', () => {
      expect(
        told(`
        # TYPE foo counter
        foo_total 1
        # TYPE foo_sum gauge
        foo_sum 1
        # EOF
      `),
      ).toEqual([]);
    });

    it('do not begin with an underscore', () => {
      expect(
        told(`
        # TYPE _a gauge
        _a 1
        # EOF
      `),
      ).toEqual([
        '1 warning om/name-reserved: The name `_a` begins with an underscore, which is reserved.',
      ]);
    });

    it('are not quoted in version 1.0', () => {
      expect(
        told(`
        # TYPE "a.b" gauge
        {"a.b","c.d"="e"} 1
        # EOF
      `),
      ).toEqual([
        '1 warning om/utf8-names: The metric name `a.b` is written in quotes.',
        '2 warning om/utf8-names: The metric name `a.b` is written in quotes.',
        '2 warning om/utf8-names: The label name `c.d` is written in quotes.',
      ]);
    });
  });
});
