import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const invalidUtf8Label: RuleText = {
  title: 'Label values are UTF-8',
  sentence: ({ name, text }, say) =>
    `The value of the label ${say.code(text)}${ofMetric(name, say)} is not valid UTF-8.`,
  consequence: () => 'Every consumer judged here refuses the whole dump.',
  fix: () => 'Encode the value as UTF-8. A single byte between 0x80 and 0xff is usually Latin-1.',
};
