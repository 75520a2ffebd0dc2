import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const invalidUtf8Help: RuleText = {
  title: 'HELP texts are UTF-8',
  sentence: ({ name }, say) => `The HELP text${ofMetric(name, say)} is not valid UTF-8.`,
  consequence: () =>
    'Prometheus and client_python refuse the whole dump. expfmt and promtool take it.',
  fix: () => 'Encode the text as UTF-8.',
};
