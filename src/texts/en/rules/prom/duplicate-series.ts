import type { RuleText } from '../../../say.ts';

export const duplicateSeries: RuleText = {
  title: 'A series stands once',
  sentence: ({ name }, { code }) => `A series of ${code(name)} stands more than once.`,
  consequence: ({ kind }) =>
    kind === 'same-sample'
      ? 'Prometheus stores the sample once, and nothing is missing: time and value are the same. expfmt, promtool and client_python take the dump.'
      : 'Prometheus stores the first sample and drops the others; the scrape still counts as a success. expfmt, promtool and client_python take the dump.',
  fix: () =>
    'Add the samples up, or add a label that tells them apart. The order of labels, blanks and empty labels do not make another series.',
};
