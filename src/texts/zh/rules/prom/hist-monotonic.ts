import type { RuleText } from '../../../say.ts';

export const histMonotonic: RuleText = {
  title: '桶计数随 le 增大而不减',
  sentence: ({ name }, { code }) => `${code(name)} 的某个桶的计数小于前一个桶。`,
  consequence: (_params, { code }) =>
    `没有消费方拒收。${code('histogram_quantile()')} 会先抹平计数再作答，因此结果并非实际观测；Prometheus 也无法把这样的直方图转换为原生直方图。`,
  fix: () => '计数应当是累积的：每个桶包含不大于其边界的全部观测。',
};
