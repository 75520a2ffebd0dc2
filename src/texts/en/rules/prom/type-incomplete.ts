import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const typeIncomplete: RuleText = {
  title: 'A TYPE line has a name and one type word',
  sentence: ({ name }, say) =>
    `A TYPE line${ofMetric(name, say)} has no type word, more than one word, or no legal name.`,
  consequence: () =>
    'Prometheus and client_python refuse the whole dump. expfmt and promtool overlook a missing word but refuse the others.',
  fix: (_params, { code }) => `Write ${code('# TYPE name type')}.`,
};
