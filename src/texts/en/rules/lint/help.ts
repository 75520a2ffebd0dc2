import type { RuleText } from '../../../say.ts';

export const help: RuleText = {
  title: 'A family has a help text',
  sentence: ({ name }, { code }) => `${code(name)} has no help text.`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} reports it; nobody refuses the dump. Whoever meets the metric has only its name to go by.`,
  fix: ({ name }, { code }) =>
    `Add ${code(`# HELP ${name ?? ''}`)} and a sentence that says what is measured.`,
};
