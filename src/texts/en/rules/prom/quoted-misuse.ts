import type { RuleText } from '../../../say.ts';

export const quotedMisuse: RuleText = {
  title: 'One quoted name stands first in the braces',
  sentence: () =>
    'A quoted name stands where it does not belong, is empty, or is not plain text: one quoted metric name stands first inside the braces.',
  consequence: () =>
    'A second name, a quoted name outside of the braces and an empty name cost the whole dump in Prometheus. Prometheus 3 takes a name that stands after labels; the OpenMetrics 2.0 draft does not.',
  fix: (_params, { code }) => `Write ${code('{"metric.name","label.name"="value"} 1')}.`,
};
