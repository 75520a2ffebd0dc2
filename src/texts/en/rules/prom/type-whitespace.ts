import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const typeWhitespace: RuleText = {
  title: 'A single blank stands before the type word, and none after it',
  sentence: ({ name }, say) =>
    `The type word${ofMetric(name, say)} has more than one blank before it, or a blank after it.`,
  consequence: () =>
    'Prometheus takes everything behind the name for the type word, blanks included, and refuses the whole dump. expfmt (Pushgateway, textfile collector) and promtool take more blanks before the word but none after it. client_python takes both.',
  fix: (_params, { code }) =>
    `Write ${code('# TYPE name type')} with single blanks and nothing behind the type.`,
};
