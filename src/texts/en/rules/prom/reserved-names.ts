import type { RuleText } from '../../../say.ts';

export const reservedNames: RuleText = {
  title: 'Names that Prometheus writes itself are left to it',
  sentence: ({ name }, { code }) =>
    `${code(name)} is a series that Prometheus writes itself after each scrape.`,
  consequence: ({ name }, { code }) =>
    `The sample takes the place of the one from Prometheus: a query for ${code(name)} then sees what the target says, whatever the scrape was like.`,
  fix: () => 'Rename the metric, for example with the prefix of the application.',
};
