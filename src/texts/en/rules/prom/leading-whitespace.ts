import type { RuleText } from '../../../say.ts';

export const leadingWhitespace: RuleText = {
  title: 'The name of a sample starts in the first column',
  sentence: ({ name }, { code }) => `Blanks stand before the name ${code(name)}.`,
  consequence: ({ name }, { code }) =>
    `Prometheus 2 refuses the whole dump. Prometheus 3 takes the blank for a part of the name, so that no query for ${code(name)} finds the sample. expfmt, promtool and client_python skip the blanks, as the format asks.`,
  fix: () => 'Start the line with the name.',
};
