import type { RuleText } from '../../../say.ts';

export const commentLookalike: RuleText = {
  title: 'Metadata starts with # TYPE or # HELP and a name',
  sentence: () => 'A comment looks like metadata but is none.',
  consequence: () =>
    'Prometheus, expfmt and promtool read an ordinary comment, so type or help text are lost without a word.',
  fix: (_params, { code }) =>
    `Write ${code('# TYPE name type')} or ${code('# HELP name text')}: capitals, and one blank between the parts.`,
};
