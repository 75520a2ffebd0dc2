import type { RuleText } from '../../../say.ts';

export const leadingWhitespace: RuleText = {
  title: '样本的名称从第一列开始',
  sentence: ({ name }, { code }) => `名称 ${code(name)} 前面有空白。`,
  consequence: ({ name }, { code }) =>
    `Prometheus 2 拒收整份转储。Prometheus 3 把空白当作名称的一部分，因此查询 ${code(name)} 找不到这个样本。expfmt、promtool 和 client_python 会按格式的规定跳过空白。`,
  fix: () => '让名称处于行首。',
};
