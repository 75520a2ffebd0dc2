import type { RuleText } from '../../../say.ts';

export const histLeSpelling: RuleText = {
  title: 'Bounds and quantiles are spelled as Prometheus 3 stores them',
  sentence: ({ label, stored, written }, { code }) =>
    `${code(`${label ?? ''}="${written ?? ''}"`)} is stored by Prometheus 3 as ${code(`${label ?? ''}="${stored ?? ''}"`)}.`,
  consequence: (_params, { code }) =>
    `Prometheus 3 rewrites ${code('le')} and ${code('quantile')} of declared histograms and summaries, Prometheus 2 does not. The series change their identity at that upgrade, and a query for the written form finds nothing afterwards.`,
  fix: () =>
    'Nothing needs to change in the dump: most libraries write it so. Queries should match both forms.',
};
