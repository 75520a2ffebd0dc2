import type { RuleText } from '../../../say.ts';

export const missingEof: RuleText = {
  title: 'The dump ends with # EOF',
  sentence: (_params, { code }) => `The dump has no ${code('# EOF')}.`,
  consequence: () =>
    'Prometheus and client_python refuse the whole dump: without the mark a body that was cut off would look whole.',
  fix: (_params, { code }) =>
    `End the dump with a line ${code('# EOF')}. If it was cut off on its way, fetch it again.`,
};
