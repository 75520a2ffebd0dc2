import type { RuleText } from '../../../say.ts';

export const camelName: RuleText = {
  title: 'Names are written in snake_case',
  sentence: ({ name }, { code }) => `${code(name)} is written in camelCase.`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} reports it; nobody refuses the dump.`,
  fix: () => 'Write the words in lower case with underscores between them.',
};
