import type { RuleText } from '../../../say.ts';

export const nonCounterTotal: RuleText = {
  title: 'Only counters end with _total',
  sentence: ({ name }, { code }) =>
    `${code(name)} ends with ${code('_total')} and is not a counter.`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} reports it; nobody refuses the dump. Readers expect a number that only grows.`,
  fix: () => 'Rename it, or declare it a counter if it only grows.',
};
