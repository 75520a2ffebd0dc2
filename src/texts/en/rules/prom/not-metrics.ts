import type { RuleText } from '../../../say.ts';

export const notMetrics: RuleText = {
  title: 'The body is an exposition',
  sentence: ({ lines }, { number }) =>
    lines === 1
      ? 'The only line is neither a sample nor metadata.'
      : `None of the ${number(Number(lines))} lines is a sample or metadata.`,
  consequence: () => 'Every consumer judged here refuses the whole dump.',
  fix: () =>
    'Check the address: a web page, a login page, a proxy error or an API answer stands here in place of metrics.',
};
