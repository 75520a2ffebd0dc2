import type { RuleText } from '../../../say.ts';

export const omLeftovers: RuleText = {
  title: 'UNIT and EOF belong to OpenMetrics',
  sentence: (_params, { code }) =>
    `The text holds ${code('# UNIT')} or ${code('# EOF')}, which are plain comments in this format.`,
  consequence: () =>
    'Nobody minds. The Content-Type decides which parser reads the text, so these lines have no effect here.',
  fix: (_params, { code }) =>
    `Leave them out, or serve the text as ${code('application/openmetrics-text')}, if it keeps the rules of OpenMetrics.`,
};
