import type { RuleText } from '../../../say.ts';

export const finalNewline: RuleText = {
  title: '最后一行以换行符结尾',
  sentence: () => '最后一行的末尾没有换行符。',
  consequence: () =>
    'expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储（unexpected end of input stream），Prometheus 则接受。如果转储恰好在最后一个数字中间被截断，看上去与此完全相同，错误的数值会被存下来。',
  fix: () => '每一行后面都写换行符，最后一行也不例外。',
};
