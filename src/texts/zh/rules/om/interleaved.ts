import type { RuleText } from '../../../say.ts';

export const interleaved: RuleText = {
  title: '同一指标族的行相连，其中同一标签集的行也相连',
  sentence: ({ form, name }, { code }) =>
    form === 'family'
      ? `${code(name)} 的样本与它前面的行之间隔着别的指标族。`
      : `${code(name)} 的一个标签集，样本之间隔着另一个标签集的样本。`,
  consequence: () => 'client_python 拒收整份转储。Prometheus 接受，但可能不知道这些样本的类型。',
  fix: ({ form }) =>
    form === 'family'
      ? '同一指标族的行连着写：先元数据，后样本。'
      : '同一标签集的样本（各桶、总数、总和、创建时间）连着写。',
};
