import type { RuleText } from '../../../say.ts';

export const stateset: RuleText = {
  title: '状态值是 0 或 1，并有与指标族同名的标签',
  sentence: ({ form, name }, { code }) =>
    form === 'label'
      ? `状态集 ${code(name)} 有样本缺少写明状态的标签 ${code(name)}。`
      : `${code(name)} 有一个状态既不是 0 也不是 1。`,
  consequence: () => 'client_python 拒收整份转储。Prometheus 原样存储样本。',
  fix: ({ form, name }, { code }) =>
    form === 'label'
      ? `用标签 ${code(name)} 写明是哪个状态。`
      : '成立的状态写 1，其余写 0；如果是数量，应声明为 gauge。',
};
