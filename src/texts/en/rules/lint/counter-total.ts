import type { RuleText } from '../../../say.ts';

export const counterTotal: RuleText = {
  title: 'The name of a counter ends with _total',
  sentence: ({ name }, { code }) =>
    `The counter ${code(name)} does not end with ${code('_total')}.`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} reports it; nobody refuses the dump. In OpenMetrics a counter must end so: client_golang serves this one as ${code('unknown')} there.`,
  fix: ({ name }, { code }) => `Rename it to ${code(`${name ?? ''}_total`)}.`,
};
