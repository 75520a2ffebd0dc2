import { describe, expect, it } from 'vitest';
import { findings } from '../support/findings.ts';

/** Errors and warnings. */
const told = (dump: string) => findings(dump, { dialect: 'openmetrics-1.0' });
/** Notes as well. */
const noted = (dump: string) => findings(dump, { dialect: 'openmetrics-1.0', level: 'info' });

describe('state sets, infos and exemplars in OpenMetrics', () => {
  describe('a state', () => {
    it('is 0 or 1 and named in a label', () => {
      expect(
        told(`
        # TYPE door stateset
        door{door="open"} 1
        door{door="shut"} 0.0
        # EOF
      `),
      ).toEqual([]);
    });

    it('is nothing else', () => {
      expect(
        told(`
        # TYPE door stateset
        door{door="open"} 2
        door{state="shut"} 1
        # EOF
      `),
      ).toEqual([
        '2 error om/stateset: A state of `door` is neither 0 nor 1.',
        '3 error om/stateset: A sample of the state set `door` has no label `door` that names the state.',
      ]);
    });
  });

  describe('an info', () => {
    it('is 1 and ends in _info', () => {
      expect(
        told(`
        # TYPE build info
        build_info{version="1.0"} 1
        # EOF
      `),
      ).toEqual([]);
    });

    it('is nothing else', () => {
      expect(
        told(`
        # TYPE build info
        build_info{version="1.0"} 2
        # TYPE app info
        app{version="1"} 1
        # TYPE lib_info info
        lib_info 1
        # EOF
      `),
      ).toEqual([
        '2 error om/info: A sample of the info family `build` is not 1.',
        '4 error om/info: The info family `app` has a sample without `_info`.',
        '6 error om/info: The TYPE line says `lib_info`, which is the name of the sample: the family is `lib`.',
      ]);
    });

    it('about the target comes first', () => {
      expect(
        noted(`
        # TYPE a gauge
        # HELP a x
        a 1
        # TYPE target info
        # HELP target x
        target_info{env="p"} 1
        # EOF
      `),
      ).toEqual(['4 info om/target-first: The family `target` comes after `a`.']);
    });
  });

  describe('an exemplar', () => {
    it('stands on totals and buckets', () => {
      expect(
        told(`
        # TYPE a counter
        a_total 1 # {trace_id="x"} 0.5 1700000000.5
        # TYPE h histogram
        h_bucket{le="1.0"} 1 # {trace_id="x"} 1.0
        h_bucket{le="+Inf"} 2 # {} 7
        h_count 2
        h_sum 8
        # EOF
      `),
      ).toEqual([]);
    });

    it('stands nowhere else', () => {
      expect(
        told(`
        # TYPE a gauge
        a 1 # {x="y"} 1
        # TYPE b counter
        b_total 1
        b_created 1 # {x="y"} 1
        # TYPE c_bucket gauge
        c_bucket 1 # {x="y"} 1
        # EOF
      `),
      ).toEqual([
        '2 error om/exemplar-place: `a` has an exemplar, but is neither the total of a counter nor a bucket.',
        '5 error om/exemplar-place: `b_created` has an exemplar, but is neither the total of a counter nor a bucket.',
        '7 error om/exemplar-place: `c_bucket` has an exemplar, but is neither the total of a counter nor a bucket.',
      ]);
    });

    it('is written with single spaces, labels and a value', () => {
      expect(
        told(`
        # TYPE a counter
        a_total{b="1"} 1 # 0.5
        a_total{b="2"} 1 # {x="y"}
        a_total{b="3"} 1 # {x="y"} 1 NaN
        a_total{b="4"} 1 # {x="y"} 1 # {x="z"} 1
        # EOF
      `),
      ).toEqual([
        '2 error om/exemplar-syntax: What follows `#` behind a sample of `a` is no exemplar.',
        '3 error om/exemplar-syntax: An exemplar of `a` has no value, or one that is no number.',
        '4 error om/exemplar-syntax: An exemplar of `a` has a timestamp that is no finite number.',
        '5 error om/exemplar-syntax: A sample of `a` has two exemplars.',
      ]);
    });

    it('has at most 128 characters of labels, not bytes', () => {
      expect(
        told(`
        # TYPE a counter
        a_total{b="1"} 1 # {id="☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃"} 1
        a_total{b="2"} 1 # {id="xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"} 1
        # EOF
      `),
      ).toEqual([
        '3 error om/exemplar-length: The labels of an exemplar of `a` have more than 128 characters.',
      ]);
    });

    it('lies in its bucket, which reaches down to the lowest value', () => {
      expect(
        told(`
        # TYPE h histogram
        h_bucket{le="1.0"} 1 # {x="y"} 5
        h_bucket{le="9.0"} 2 # {x="y"} 0.5
        h_bucket{le="+Inf"} 2
        h_count 2
        h_sum 8
        # EOF
      `),
      ).toEqual([
        '2 warning om/exemplar-range: An exemplar of `h` is larger than the bound of its bucket.',
      ]);
    });

    it('has each label once', () => {
      expect(
        told(`
        # TYPE a counter
        a_total 1 # {x="y",x="z"} 1
        # EOF
      `),
      ).toEqual([
        '2 error om/exemplar-dup-label: The label `x` stands more than once in an exemplar of `a`.',
      ]);
    });
  });
});
