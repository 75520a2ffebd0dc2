import type { RuleText } from '../../../say.ts';

const WHERE: Readonly<Record<string, string>> = {
  'leading-blank': 'A blank stands before the name',
  'leading-blank-braces': 'A blank stands before the braces',
  'leading-blank-comment': 'A blank stands before the #',
  'trailing-blank': 'A blank stands at the end of the line',
  tab: 'A tab stands where a space belongs',
  'double-blank': 'More than one blank stands between two parts of the line',
  'blank-in-braces': 'A blank stands inside the braces',
  'blank-before-braces': 'A blank stands between the name and the braces',
  'no-blank-before-value': 'No space stands between the braces and the value',
  'type-blank-before': 'More than one blank stands before the type',
  'type-blank-after': 'A blank stands after the type',
  'meta-blank-before-name': 'More than one blank stands before the keyword or the name',
};

const TOLERATED = ['blank-in-braces', 'type-blank-before', 'meta-blank-before-name'];

export const whitespace: RuleText = {
  title: 'Exactly one space stands between two parts of a line, and none elsewhere',
  sentence: ({ fault }) => `${WHERE[String(fault)] ?? 'Blanks stand where the format has none'}.`,
  consequence: ({ fault }) =>
    TOLERATED.includes(String(fault))
      ? 'Prometheus refuses the whole dump; client_python takes it.'
      : 'Prometheus and client_python refuse the whole dump.',
  fix: () =>
    'Write exactly one space between name or braces, value, timestamp and exemplar, and no blank elsewhere.',
};
