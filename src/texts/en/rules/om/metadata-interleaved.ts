import type { RuleText } from '../../../say.ts';

export const metadataInterleaved: RuleText = {
  title: "The lines of a family's description stand together",
  sentence: ({ name }, { code }) =>
    `The description of ${code(name)} goes on after lines of another family.`,
  consequence: () => 'client_python refuses the whole dump. Prometheus takes it.',
  fix: () =>
    'Write TYPE, UNIT and HELP of one family one after the other, and its samples directly behind them.',
};
