import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const typeWhitespace: RuleText = {
  title: 'A single blank stands before the type word, and none after it',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'type-blank-after':
        return `A blank stands behind the type word${ofMetric(name, say)}.`;
      default:
        return `More than one blank stands before the type word${ofMetric(name, say)}.`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'type-blank-after':
        return 'Prometheus takes everything behind the name for the type word, blanks included, and refuses the whole dump. So do expfmt (Pushgateway, textfile collector) and promtool. client_python takes it.';
      default:
        return 'Prometheus takes everything behind the name for the type word, blanks included, and refuses the whole dump. expfmt, promtool and client_python skip the blanks.';
    }
  },
  fix: (_params, { code }) =>
    `Write ${code('# TYPE name type')} with single blanks and nothing behind the type.`,
};
