import type { RuleText } from '../../../say.ts';

export const counterOmNames: RuleText = {
  title: 'TYPE names the sample as it is written',
  sentence: ({ name }, { code }) =>
    `TYPE declares the counter ${code(name)}, but the samples are called ${code(`${name ?? ''}_total`)}.`,
  consequence: () =>
    'In this format the two are different metrics, so the samples are untyped to Prometheus, expfmt and promtool. Nobody refuses the dump.',
  fix: ({ name }, { code }) =>
    `Write ${code(`# TYPE ${name ?? ''}_total counter`)}. The shorter name belongs to OpenMetrics.`,
};
