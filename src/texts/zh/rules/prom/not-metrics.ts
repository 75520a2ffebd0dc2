import type { RuleText } from '../../../say.ts';

export const notMetrics: RuleText = {
  title: '正文是指标文本',
  sentence: ({ lines }, { number }) => `全部 ${number(Number(lines))} 行中没有一行是样本或元数据。`,
  consequence: () => '这里判定的所有消费方都拒收整份转储。',
  fix: () => '检查地址：这里的内容是网页、登录页、代理错误或 API 响应，而不是指标。',
};
