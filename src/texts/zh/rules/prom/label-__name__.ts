import type { RuleText } from '../../../say.ts';

export const labelDunderName: RuleText = {
  title: '没有名为 __name__ 的标签',
  sentence: ({ name }, { code }) => `${code(name)} 带有名为 ${code('__name__')} 的标签。`,
  consequence: () =>
    '这里判定的所有消费方都拒收整份转储。对 Prometheus 来说，这等于再写一次指标名称。',
  fix: () => '删去这个标签：指标名称写在花括号之前。',
};
