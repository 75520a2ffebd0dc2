import type { RuleText } from '../../../say.ts';

export const omLeftovers: RuleText = {
  title: 'UNIT and EOF belong to OpenMetrics',
  sentence: ({ fault }, { code }) => {
    switch (fault) {
      case 'unit-in-text':
        return `A ${code('# UNIT')} line is a plain comment in this format.`;
      default:
        return `${code('# EOF')} is a plain comment in this format.`;
    }
  },
  consequence: () =>
    'Nobody minds. The Content-Type decides which parser reads the text, so these lines have no effect here.',
  fix: (_params, { code }) =>
    `Leave them out, or serve the text as ${code('application/openmetrics-text')}, if it keeps the rules of OpenMetrics.`,
};
