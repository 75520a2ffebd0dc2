import type { RuleText } from '../../../say.ts';

export const createdOrder: RuleText = {
  title: '创建时间写在所属样本之后',
  sentence: ({ name }, { code }) =>
    `${code(`${String(name)}_created`)} 写在了同一标签集的其他样本之前。`,
  consequence: () =>
    '启用了 created timestamps 的 Prometheus 到样本之后去找它，所以在这里找不到起始时间。其他消费方不在意。',
  fix: () => '把创建时间写在最后。',
};
