import type { RuleText } from '../../../say.ts';

export const commonLabel: RuleText = {
  title: '没有哪个标签在所有序列上都一样',
  sentence: ({ label, value }, { code }) =>
    `每条序列都有 ${code(`${String(label)}="${String(value)}"`)}。`,
  consequence: () => '它什么也区分不了，却随每条序列发送、解析和存储。规范用的是 SHOULD NOT。',
  fix: ({ label }, { code }) =>
    `在抓取配置里把 ${code(label)} 设为目标的标签，或者只在指标族 ${code('target')} 里输出一次。`,
};
