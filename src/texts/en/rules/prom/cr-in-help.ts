import type { RuleText } from '../../../say.ts';

export const crInHelp: RuleText = {
  title: 'A HELP text or comment does not end with a carriage return',
  sentence: () => 'A HELP text or comment ends with a carriage return.',
  consequence: () =>
    'Every consumer takes it. The carriage return is kept as the last character of the HELP text.',
  fix: (_params, { code }) => `End the line with ${code('\\n')} alone.`,
};
