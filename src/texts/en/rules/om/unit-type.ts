import type { RuleText } from '../../../say.ts';

export const unitType: RuleText = {
  title: 'Info and StateSet families have no unit',
  sentence: ({ name, type, unit }, { code }) =>
    `${code(name)} is of type ${code(type)}, and yet has the unit ${code(unit)}.`,
  consequence: () => 'client_python refuses the whole dump. Prometheus takes it.',
  fix: () => 'Remove the UNIT line.',
};
