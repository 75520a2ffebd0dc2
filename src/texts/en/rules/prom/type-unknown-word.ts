import type { RuleText } from '../../../say.ts';

export const typeUnknownWord: RuleText = {
  title: 'The type is counter, gauge, histogram, summary or untyped',
  sentence: ({ fault, text }, { code }) => {
    switch (fault) {
      case 'type-om-word':
        return `${code(text)} is a type of OpenMetrics, not of this format.`;
      case 'type-gaugehistogram':
        return `${code('gaugehistogram')} is a type of OpenMetrics, not of this format.`;
      default:
        return `${code(text)} is no metric type.`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'type-om-word':
        return 'Prometheus refuses the whole dump, and so do expfmt (Pushgateway, textfile collector) and promtool. client_python takes it.';
      case 'type-gaugehistogram':
        return 'Prometheus refuses the whole dump. expfmt, promtool and client_python take it.';
      default:
        return 'Every consumer judged here refuses the whole dump.';
    }
  },
  fix: (_params, { code }) =>
    `Use ${code('untyped')}, or serve OpenMetrics: ${code('unknown')}, ${code('info')}, ${code('stateset')} and ${code('gaugehistogram')} are its words.`,
};
