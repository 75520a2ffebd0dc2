import type { RuleText } from '../../../say.ts';

export const metadataDuplicate: RuleText = {
  title: 'A family has at most one TYPE, one UNIT and one HELP line',
  sentence: ({ name, keyword }, { code }) =>
    `${code(name)} has more than one ${code(String(keyword))} line.`,
  consequence: () =>
    'client_python refuses the whole dump. Prometheus takes it and goes by the last line.',
  fix: () => 'Keep one. If two metrics share the name, rename one of them.',
};
