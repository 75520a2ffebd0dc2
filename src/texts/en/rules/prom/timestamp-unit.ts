import type { RuleText } from '../../../say.ts';

export const timestampUnit: RuleText = {
  title: 'Timestamps are milliseconds',
  sentence: ({ name, unit }, { code }) => {
    switch (unit) {
      case 's':
        return `The timestamps of ${code(name)} look like seconds: read as milliseconds they lie in January 1970.`;
      case 'us':
        return `The timestamps of ${code(name)} look like microseconds: read as milliseconds they lie far in the future.`;
      case 'ns':
        return `The timestamps of ${code(name)} look like nanoseconds: read as milliseconds they lie far in the future.`;
      default:
        return `The timestamps of ${code(name)} lie in the first days of 1970.`;
    }
  },
  consequence: (_params, { code }) =>
    `Prometheus takes the dump, drops these samples as out of bounds and still sets ${code('up')} to 1. expfmt, promtool and client_python take the timestamps as they stand.`,
  fix: ({ unit }) => {
    switch (unit) {
      case 's':
        return 'Multiply by 1000, or leave the timestamp out.';
      case 'us':
        return 'Divide by 1000, or leave the timestamp out.';
      case 'ns':
        return 'Divide by 1,000,000, or leave the timestamp out.';
      default:
        return 'Leave the timestamp out, or write the time of the measurement in milliseconds.';
    }
  },
};
