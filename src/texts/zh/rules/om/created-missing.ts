import type { RuleText } from '../../../say.ts';

export const createdMissing: RuleText = {
  title: '计数器、直方图和摘要给出创建时间',
  sentence: (_params, { code }) => `有的计数器、直方图或摘要没有 ${code('_created')}。`,
  consequence: () =>
    '这里判定的消费方都不在意。没有它，就无从知道第一次抓取之前已经计了多少，也分不清是重置还是新序列。规范用的是 SHOULD，多数客户端库默认不输出。',
  fix: () => '需要精确的增量时，在客户端库里打开创建时间；代价是每个标签集多一个样本。',
};
