import type { RuleText } from '../../../say.ts';

export const timestampPresent: RuleText = {
  title: '样本不带时间戳',
  sentence: () => '有的指标族的样本自带时间戳。',
  consequence: () =>
    'Prometheus 按给出的时间存储这些样本，丢掉超出范围的，而且序列结束时不做过期标记：它会再留存五分钟。规范用的是 SHOULD NOT。',
  fix: () => '不写时间戳，除非这些数是别人在另外的时间测得的。',
};
