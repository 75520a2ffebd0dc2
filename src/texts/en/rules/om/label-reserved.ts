import type { RuleText } from '../../../say.ts';

export const labelReserved: RuleText = {
  title: 'Label names do not begin with an underscore',
  sentence: ({ label }, { code }) =>
    `The label name ${code(label ?? '__name__')} begins with an underscore, which is reserved.`,
  consequence: ({ label }, { code }) =>
    label === undefined
      ? `Prometheus and client_python refuse the whole dump: ${code('__name__')} is the metric name itself.`
      : String(label).startsWith('__')
        ? 'client_python refuses the whole dump. Prometheus stores the label, in a place that it keeps for itself: relabelling may drop it.'
        : 'No consumer judged here minds, but the name may get a meaning of its own in a later version of the standard.',
  fix: () => 'Rename the label.',
};
