import type { RuleText } from '../../../say.ts';

export const emptyBraces: RuleText = {
  title: 'A sample has a name',
  sentence: () => 'A label set stands without a metric name.',
  consequence: () => 'Every consumer judged here refuses the whole dump.',
  fix: () => 'Put the metric name before the braces.',
};
