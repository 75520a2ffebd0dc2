import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const labelName: RuleText = {
  title: 'A bare label name consists of letters, digits and underscores',
  sentence: ({ fault, name, text }, say) => {
    switch (fault) {
      case 'label-colon':
        return `The label name ${say.code(text)}${ofMetric(name, say)} has a colon, which only metric names may have.`;
      default:
        return `A label name${ofMetric(name, say)} is not letters, digits and ${say.code('_')}, or begins with a digit.`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'label-colon':
        return 'Prometheus refuses the whole dump, and so do expfmt (Pushgateway, textfile collector) and promtool. client_python takes it.';
      default:
        return 'Every consumer judged here refuses the whole dump.';
    }
  },
  fix: (_params, { code }) =>
    `Rename the label, or quote its name for Prometheus 3: ${code('{"label.name"="v"}')}.`,
};
