import type { RuleText } from '../../../say.ts';

export const histParts: RuleText = {
  title: '直方图由桶、_sum 和 _count 组成',
  sentence: ({ name, part, kind }, { code }) => {
    switch (kind) {
      case 'le-on-part':
        return `${code(part)} 带有 ${code('le')} 标签，而它只属于桶。`;
      case 'bare-sample':
        return `直方图 ${code(name)} 有一个样本既不是桶，也不是总和或计数。`;
      default:
        return `直方图 ${code(name)} 没有 ${code(part)}。`;
    }
  },
  consequence: ({ kind }) => {
    switch (kind) {
      case 'le-on-part':
        return '没有消费方拒收。用总和除以计数的查询找不到与之对应的一方。';
      case 'bare-sample':
        return '没有消费方拒收。expfmt 会略去这个样本；Prometheus 把它存为直方图之外的序列。';
      default:
        return '没有消费方拒收。缺少任何一个都算不出平均值；缺少计数时 expfmt 读作零。';
    }
  },
  fix: ({ name }, { code }) =>
    `为每个标签集写出 ${code(`${name ?? ''}_bucket`)}、${code(`${name ?? ''}_sum`)} 和 ${code(`${name ?? ''}_count`)}，只有桶带 ${code('le')}。`,
};
