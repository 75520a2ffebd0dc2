import type { RuleText } from '../../../say.ts';

export const createdOrder: RuleText = {
  title: 'The creation time comes after the samples it belongs to',
  sentence: ({ name }, { code }) =>
    `${code(`${String(name)}_created`)} comes before the other samples of its label set.`,
  consequence: () =>
    'Prometheus with created timestamps enabled looks for it after the sample, so it does not find the start time here. Others do not mind.',
  fix: () => 'Write the creation time last.',
};
