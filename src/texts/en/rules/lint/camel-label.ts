import type { RuleText } from '../../../say.ts';

export const camelLabel: RuleText = {
  title: 'Label names are written in snake_case',
  sentence: ({ label, name }, { code }) =>
    `The label ${code(label)} of ${code(name)} is written in camelCase.`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} reports it; nobody refuses the dump.`,
  fix: () => 'Write the words in lower case with underscores between them.',
};
