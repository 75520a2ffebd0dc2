import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const typeCase: RuleText = {
  title: 'The type is written in lower case',
  sentence: ({ name, text }, say) =>
    `The type ${say.code(text)}${ofMetric(name, say)} is not in lower case.`,
  consequence: () =>
    'Prometheus and client_python refuse the whole dump. expfmt and promtool take any case.',
  fix: () => 'Write the type in lower case.',
};
