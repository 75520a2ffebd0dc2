import type { RuleText } from '../../../say.ts';

export const utf8: RuleText = {
  title: 'The dump is UTF-8 throughout',
  sentence: ({ fault, text }, { code }) =>
    fault === 'invalid-utf8-label'
      ? `The value of label ${code(text)} is not UTF-8.`
      : fault === 'invalid-utf8-help'
        ? 'This help text is not UTF-8.'
        : 'This line is not UTF-8.',
  consequence: () => 'Prometheus and client_python refuse the whole dump.',
  fix: () =>
    'Encode the text as UTF-8 before it is written; such bytes are often Latin-1 or cut in the middle of a character.',
};
