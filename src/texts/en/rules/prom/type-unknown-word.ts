import type { RuleText } from '../../../say.ts';

export const typeUnknownWord: RuleText = {
  title: 'The type is counter, gauge, histogram, summary or untyped',
  sentence: ({ text }, { code }) => `${code(text)} is no type of the text format.`,
  consequence: () =>
    'Prometheus refuses the whole dump. expfmt and promtool do too, except for gauge histograms; client_python takes the words of OpenMetrics.',
  fix: (_params, { code }) =>
    `Use ${code('untyped')}, or serve OpenMetrics: ${code('unknown')}, ${code('info')}, ${code('stateset')} and ${code('gaugehistogram')} are its words.`,
};
