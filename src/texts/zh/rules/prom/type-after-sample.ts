import type { RuleText } from '../../../say.ts';

export const typeAfterSample: RuleText = {
  title: 'TYPE 在同族样本之前',
  sentence: ({ name }, { code }) => `${code(name)} 的 TYPE 行出现在同族样本之后。`,
  consequence: ({ name }, { code }) =>
    `如果前面已有名为 ${code(name)} 的样本，expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储。Prometheus 和 client_python 接受。`,
  fix: () => '把 TYPE 行移到第一个样本之前。',
};
