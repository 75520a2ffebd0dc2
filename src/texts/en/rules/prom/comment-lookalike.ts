import type { RuleText } from '../../../say.ts';

export const commentLookalike: RuleText = {
  title: 'Metadata starts with # TYPE or # HELP and a name',
  sentence: ({ text }, { code }) => `${code(text)} looks like metadata but is a comment.`,
  consequence: ({ fault }, { code }) =>
    fault === 'type-alone'
      ? 'client_python refuses the whole dump. All others read an ordinary comment.'
      : `Prometheus reads an ordinary comment, so type or help text are lost without a word. expfmt and promtool do the same, but take ${code('#TYPE')} and ${code('#HELP')} without the blank.`,
  fix: (_params, { code }) =>
    `Write ${code('# TYPE name type')} or ${code('# HELP name text')}: capitals, and one blank between the parts.`,
};
