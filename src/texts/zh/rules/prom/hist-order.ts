import type { RuleText } from '../../../say.ts';

export const histOrder: RuleText = {
  title: '桶按边界从小到大排列',
  sentence: ({ name }, { code }) => `${code(name)} 的桶没有按 ${code('le')} 从小到大排列。`,
  consequence: () => '没有消费方拒收。Prometheus 把每个桶存为独立的序列；依赖顺序的读取方会出错。',
  fix: (_params, { code }) => `按 ${code('le')} 的数值大小排列各桶。`,
};
