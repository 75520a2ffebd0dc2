import type { RuleText } from '../../../say.ts';

export const typeInName: RuleText = {
  title: 'A name does not repeat its type',
  sentence: ({ name, type }, { code }) =>
    `${code(name)} has its own type in its name: ${code(type)}.`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} reports it; nobody refuses the dump. The name becomes wrong when the type changes.`,
  fix: () => 'Leave the type out of the name.',
};
