import type { RuleText } from '../../../say.ts';

export const unitSuffix: RuleText = {
  title: "The unit is the last part of the family's name",
  sentence: ({ fault, name, unit }, { code }) =>
    fault === 'unit-extra-words'
      ? `The UNIT line of ${code(name)} has more than one word after the name.`
      : `The unit of ${code(name)} is ${code(unit)}, but the name does not end in ${code(`_${String(unit)}`)}.`,
  consequence: () => 'Prometheus and client_python refuse the whole dump.',
  fix: ({ fault, name, unit }, { code }) =>
    fault === 'unit-extra-words'
      ? 'Write the unit as one word and nothing behind it, not even a blank.'
      : String(name).endsWith(`_${String(unit)}_total`)
        ? `Name the family ${code(String(name).slice(0, -'_total'.length))}: ${code('_total')} belongs to the sample.`
        : `Name the family ${code(`${String(name)}_${String(unit)}`)}, or remove the UNIT line.`,
};
