import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const missingComma: RuleText = {
  title: 'A comma stands between two labels',
  sentence: ({ name }, say) => `Two labels${ofMetric(name, say)} have no comma between them.`,
  consequence: () =>
    'Prometheus takes it. expfmt, promtool and client_python refuse the whole dump.',
  fix: () => 'Separate labels with a comma.',
};
