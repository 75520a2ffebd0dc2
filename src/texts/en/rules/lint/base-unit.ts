import type { RuleText } from '../../../say.ts';

export const baseUnit: RuleText = {
  title: 'Names use base units',
  sentence: ({ base, name, unit }, { code }) =>
    `${code(name)} counts in ${code(unit)}; the base unit is ${code(base)}.`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} reports it; nobody refuses the dump. Dashboards that mix units divide by the wrong factor sooner or later.`,
  fix: ({ base }, { code }) => `Expose ${code(base)} and name the metric so.`,
};
