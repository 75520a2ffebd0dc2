import type { RuleText } from '../../../say.ts';

export const blankLine: RuleText = {
  title: 'There are no blank lines',
  sentence: () => 'This line is blank.',
  consequence: () => 'Prometheus and client_python refuse the whole dump.',
  fix: () => 'Remove the blank line.',
};
