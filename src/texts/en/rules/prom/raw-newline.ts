import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const rawNewline: RuleText = {
  title: 'A line feed in a label value is written \\n',
  sentence: ({ name, text }, say) =>
    `The label ${say.code(text)}${ofMetric(name, say)} holds a raw line feed.`,
  consequence: () =>
    'Prometheus reads on in the next line and takes it. expfmt, promtool and client_python refuse the whole dump.',
  fix: (_params, { code }) => `Write ${code('\\n')} for a line feed.`,
};
