import type { RuleText } from '../../../say.ts';

export const afterEof: RuleText = {
  title: 'Nothing follows # EOF',
  sentence: (_params, { code }) => `There are lines after ${code('# EOF')}.`,
  consequence: () => 'Prometheus and client_python refuse the whole dump.',
  fix: (_params, { code }) =>
    `Keep one ${code('# EOF')}, on the last line. Dumps that were put one behind the other must be sent one by one.`,
};
