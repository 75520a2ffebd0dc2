import type { RuleText } from '../../../say.ts';

const UNITS: Readonly<Record<string, string>> = {
  ms: 'milliseconds',
  us: 'microseconds',
  ns: 'nanoseconds',
};

const DIVISORS: Readonly<Record<string, number>> = { ms: 1e3, us: 1e6, ns: 1e9 };

export const timestampMs: RuleText = {
  title: 'Times are in seconds',
  sentence: ({ form, name, unit }, { code }) => {
    const what =
      form === 'created'
        ? `The creation time of ${code(name)}`
        : form === 'exemplar'
          ? `The time of an exemplar of ${code(name)}`
          : `The timestamp of ${code(name)}`;
    return unit === 'none'
      ? `${what} lies beyond the year 5000.`
      : `${what} lies beyond the year 5000, as if it were written in ${UNITS[String(unit)] ?? 'another unit'}.`;
  },
  consequence: ({ form }) =>
    form === 'sample'
      ? 'Prometheus takes the scrape and drops the sample, because it lies too far in the future.'
      : 'No consumer judged here refuses it, but whoever uses the time gets a wrong one.',
  fix: ({ unit }, { number }) => {
    const divisor = DIVISORS[String(unit)];
    return divisor === undefined
      ? 'Write seconds since 1970.'
      : `Divide by ${number(divisor)}: OpenMetrics counts seconds, where the Prometheus text format counts milliseconds.`;
  },
};
