import type { RuleText } from '../../../say.ts';

export const typeWord: RuleText = {
  title: 'The type is one of the eight of OpenMetrics',
  sentence: ({ fault, name, text }, { code }) => {
    switch (fault) {
      case 'type-no-word':
        return `The TYPE line of ${code(name)} has no type.`;
      case 'type-extra-words':
        return `The TYPE line of ${code(name)} has more than one word after the name.`;
      case 'type-prom-word':
        return `The TYPE line of ${code(name)} says ${code('untyped')}, which is the word of the Prometheus text format.`;
      case 'type-case':
        return `The type ${code(text)} of ${code(name)} is not written in lower case.`;
      default:
        return `${code(text)} is no type of OpenMetrics, but stands in the TYPE line of ${code(name)}.`;
    }
  },
  consequence: () => 'Prometheus and client_python refuse the whole dump.',
  fix: ({ fault }, { code }) =>
    fault === 'type-prom-word'
      ? `Write ${code('unknown')}.`
      : `Write one of ${['counter', 'gauge', 'histogram', 'summary', 'gaugehistogram', 'info', 'stateset', 'unknown'].map(code).join(', ')}.`,
};
