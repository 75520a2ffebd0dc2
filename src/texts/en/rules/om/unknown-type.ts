import type { RuleText } from '../../../say.ts';

export const unknownType: RuleText = {
  title: 'Every family has a type, and another than unknown',
  sentence: () => 'Families have samples, but no type or the type unknown.',
  consequence: () =>
    'Nothing says whether such a number may only grow, so neither people nor programs know whether a rate of it means anything. client_golang writes unknown for a counter whose name does not end in _total.',
  fix: (_params, { code }) =>
    `Declare the type with ${code('# TYPE')}. Let the name of a counter's sample end in ${code('_total')}.`,
};
