import type { RuleText } from '../../../say.ts';

export const nulLine: RuleText = {
  title: 'No line starts with a NUL byte',
  sentence: () => 'A line starts with a NUL byte.',
  consequence: () =>
    'Prometheus takes the NUL for the end of the input: it stores what stands before, drops everything after without a word and calls the scrape a success. expfmt, promtool and client_python refuse the whole dump.',
  fix: () => 'Remove the NUL. Inside a label value or a HELP text it would be legal.',
};
