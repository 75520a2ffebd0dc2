import type { RuleText } from '../../../say.ts';

export const nameClash: RuleText = {
  title: '没有样本名可能属于两个指标族',
  sentence: ({ name, type, clash }, { code }) =>
    `类型为 ${code(type)} 的 ${code(name)} 可以有样本 ${code(clash)}，而这又是另一个指标族的名称。`,
  consequence: () =>
    'client_python 拒收整份转储。Prometheus 接受，但可能把一方的类型和帮助显示给另一方。',
  fix: () => '给其中一个指标族改名。',
};
