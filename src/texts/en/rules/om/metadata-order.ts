import type { RuleText } from '../../../say.ts';

export const metadataOrder: RuleText = {
  title: 'TYPE comes before UNIT, and UNIT before HELP',
  sentence: (_params, { code }) =>
    `Families are described in another order than ${code('TYPE')}, ${code('UNIT')}, ${code('HELP')}.`,
  consequence: () =>
    'No consumer judged here minds. The specification says SHOULD; client_golang and client_python write HELP first.',
  fix: () => 'Nothing needs to be done. A writer of your own may as well keep the order.',
};
