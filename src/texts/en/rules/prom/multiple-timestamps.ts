import type { RuleText } from '../../../say.ts';

export const multipleTimestamps: RuleText = {
  title: 'A series has one sample',
  sentence: ({ name, order }, { code }) =>
    order === 'descending'
      ? `A series of ${code(name)} has several timestamps, and a later line has the earlier one.`
      : `A series of ${code(name)} has samples at several timestamps.`,
  consequence: ({ order }) =>
    order === 'descending'
      ? 'Prometheus drops the sample that is older than the one before it, and the scrape still counts as a success. All others take the dump.'
      : 'Nobody refuses it: Prometheus stores each of them, as far as its time is not out of bounds. Elsewhere the samples count as duplicates.',
  fix: () => 'Write one sample for each series: a scrape shows the present, not a history.',
};
