import type { RuleText } from '../../../say.ts';

export const createdMissing: RuleText = {
  title: 'Counters, histograms and summaries tell when they were created',
  sentence: (_params, { code }) => `Counters, histograms or summaries have no ${code('_created')}.`,
  consequence: () =>
    'No consumer judged here minds. Without it nobody can tell what was counted before the first scrape, or a reset from a new series. The specification says SHOULD; most libraries leave it out by default.',
  fix: () =>
    'Turn on creation times in the client library if you want exact increases; each costs one more sample a label set.',
};
