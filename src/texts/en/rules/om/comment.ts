import type { RuleText } from '../../../say.ts';

export const comment: RuleText = {
  title: 'A line that begins with # is TYPE, UNIT, HELP or EOF',
  sentence: (_params, { code }) =>
    `This line begins with ${code('#')} and is not one of ${code('# TYPE')}, ${code('# UNIT')}, ${code('# HELP')} and ${code('# EOF')}.`,
  consequence: () =>
    'Prometheus and client_python refuse the whole dump: OpenMetrics has no comments.',
  fix: () => 'Remove the line, or spell it exactly as one of the four, with single blanks.',
};
