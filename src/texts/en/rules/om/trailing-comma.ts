import type { RuleText } from '../../../say.ts';

export const trailingComma: RuleText = {
  title: 'No comma stands before the closing brace',
  sentence: ({ fault }, { code }) =>
    fault === 'lone-comma'
      ? `A comma stands alone in the braces: ${code('{,}')}.`
      : fault === 'exemplar-trailing-comma'
        ? 'A comma stands before the closing brace of the exemplar.'
        : 'A comma stands before the closing brace.',
  consequence: ({ fault }) =>
    fault === 'lone-comma'
      ? 'Prometheus and client_python refuse the whole dump.'
      : 'Prometheus 2.42 and client_python refuse the whole dump; Prometheus 2.53 and later take it.',
  fix: () => 'Remove the comma.',
};
