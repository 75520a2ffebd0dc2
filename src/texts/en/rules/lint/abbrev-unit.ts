import type { RuleText } from '../../../say.ts';

export const abbrevUnit: RuleText = {
  title: 'Names spell units out',
  sentence: ({ name, unit }, { code }) => `${code(name)} abbreviates a unit: ${code(unit)}.`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} reports it; nobody refuses the dump.`,
  fix: (_params, { code }) => `Spell the unit out, as in ${code('seconds')} or ${code('bytes')}.`,
};
