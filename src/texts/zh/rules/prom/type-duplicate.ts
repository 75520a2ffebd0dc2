import type { RuleText } from '../../../say.ts';

export const typeDuplicate: RuleText = {
  title: '每个族只有一个 TYPE 行',
  sentence: ({ name, first, again }, { code }) =>
    first === again
      ? `${code(name)} 有不止一个 TYPE 行，类型都是 ${code(first)}。`
      : `${code(name)} 声明了两次：先是 ${code(first)}，后来又是 ${code(again)}。`,
  consequence: () =>
    'expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储。Prometheus 以最后一个 TYPE 行为准；client_python 也接受这份转储。',
  fix: () => '每个族只写一个 TYPE 行，放在第一个样本之前。',
};
