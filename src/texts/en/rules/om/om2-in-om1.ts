import type { RuleText } from '../../../say.ts';

export const om2InOm1: RuleText = {
  title: 'OpenMetrics 1.0 has no syntax of 2.0',
  sentence: ({ fault, name }, { code }) =>
    fault === 'start-timestamp'
      ? `A sample of ${code(name)} has a start time (${code('st@…')}), which is OpenMetrics 2.0.`
      : `A sample of ${code(name)} has a value in braces, which is OpenMetrics 2.0.`,
  consequence: ({ fault }) =>
    fault === 'start-timestamp'
      ? 'Prometheus and client_python refuse the whole dump: no released Prometheus reads version 2.0.'
      : 'Prometheus refuses the whole dump: no released version reads 2.0. client_python takes native histograms in this form.',
  fix: () => 'Send version 2.0 only to those that ask for it in their Accept header.',
};
