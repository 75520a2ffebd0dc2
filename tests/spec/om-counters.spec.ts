import { describe, expect, it } from 'vitest';
import { findings } from '../support/findings.ts';

/** Errors and warnings. */
const told = (dump: string) => findings(dump, { dialect: 'openmetrics-1.0' });
/** Notes as well. */
const noted = (dump: string) => findings(dump, { dialect: 'openmetrics-1.0', level: 'info' });

describe('an OpenMetrics counter', () => {
  describe('its names', () => {
    it('end in _total for the sample and not for the family', () => {
      expect(
        told(`
        # TYPE hits counter
        hits_total 4
        hits_created 1700000000.5
        # EOF
      `),
      ).toEqual([]);
    });

    it('are told when the sample lacks the suffix', () => {
      expect(
        told(`
        # TYPE hits counter
        hits{a="1"} 4
        hits{a="2"} 4
        # EOF
      `),
      ).toEqual([
        '2 error om/counter-suffix: The counter has a sample `hits`: it should be `hits_total`. (2 times)',
      ]);
    });

    it('are told once when the family has it, as rspamd does', () => {
      expect(
        told(`
        # TYPE hits_total counter
        hits_total{a="1"} 4
        hits_total{a="2"} 4
        # EOF
      `),
      ).toEqual([
        '1 error om/counter-suffix: The TYPE line says `hits_total`, which is the name of the sample: the family is `hits`.',
      ]);
    });

    it('are no matter for a gauge, except that they confuse', () => {
      expect(
        noted(`
        # TYPE hits_total gauge
        # HELP hits_total x
        hits_total 4
        # EOF
      `),
      ).toEqual([
        '1 info om/confusing-suffix: The name of the `gauge` `hits_total` ends in `_total`, which OpenMetrics gives to samples of other types.',
      ]);
    });
  });

  describe('its value', () => {
    it('is never negative and never NaN', () => {
      expect(
        told(`
        # TYPE hits counter
        hits_total{a="1"} -1
        hits_total{a="2"} NaN
        hits_total{a="3"} 0
        hits_total{a="4"} +Inf
        # EOF
      `),
      ).toEqual([
        '2 error om/counter-value: The counter `hits_total` is below zero.',
        '3 error om/counter-value: The counter `hits_total` is NaN.',
      ]);
    });
  });

  describe('its creation time', () => {
    it('comes last, or Prometheus does not find it', () => {
      expect(
        noted(`
        # TYPE hits counter
        # HELP hits x
        hits_created{a="1"} 1700000000.5
        hits_total{a="1"} 4
        # EOF
      `),
      ).toEqual([
        '3 info om/created-order: `hits_created` comes before the other samples of its label set.',
      ]);
    });

    it('does not stand alone', () => {
      expect(
        told(`
        # TYPE hits counter
        hits_created 1700000000.5
        # EOF
      `),
      ).toEqual([
        '2 error om/counter-suffix: The counter `hits` has a creation time, but no `hits_total`.',
      ]);
    });

    it('is in seconds', () => {
      expect(
        told(`
        # TYPE hits counter
        hits_total 4
        hits_created 1700000000500
        # EOF
      `),
      ).toEqual([
        '3 warning om/timestamp-ms: The creation time of `hits` lies beyond the year 5000, as if it were written in milliseconds.',
      ]);
    });
  });

  describe('a gauge beside it', () => {
    it('has no suffix: such a sample is another family', () => {
      expect(
        told(`
        # TYPE hits gauge
        hits 4
        hits_total 4
        # EOF
      `),
      ).toEqual([
        '3 warning om/gauge-suffix: `hits_total` follows the gauge `hits` and looks like a part of it, but gauges have no `_total`.',
      ]);
    });
  });
});
