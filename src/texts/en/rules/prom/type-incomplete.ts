import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const typeIncomplete: RuleText = {
  title: 'A TYPE line has a name and one type word',
  sentence: ({ fault, name, text }, say) => {
    switch (fault) {
      case 'type-no-word':
        return `The TYPE line${ofMetric(name, say)} has no type word.`;
      case 'type-extra-words':
        return `The TYPE line${ofMetric(name, say)} has more than one word behind the name.`;
      case 'type-no-name':
        return 'A TYPE line has neither name nor type word.';
      default:
        return `A TYPE line names ${say.code(text)}, which is no metric name.`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'type-no-word':
      case 'type-no-name':
        return 'Prometheus and client_python refuse the whole dump. expfmt and promtool overlook it.';
      default:
        return 'Every consumer judged here refuses the whole dump.';
    }
  },
  fix: (_params, { code }) => `Write ${code('# TYPE name type')}.`,
};
