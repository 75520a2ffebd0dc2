import type { RuleText } from '../../../say.ts';

export const quotedMisuse: RuleText = {
  title: '花括号内最前面是唯一一个加引号的名称',
  sentence: () =>
    '加引号的名称位置不对、为空，或者不是普通文本：花括号内的第一项才是加引号的指标名称，且只有一个。',
  consequence: () =>
    '出现第二个名称、名称写在花括号之外或名称为空时，Prometheus 拒收整份转储。名称写在标签之后时 Prometheus 3 接受，OpenMetrics 2.0 草案则不允许。',
  fix: (_params, { code }) => `写成 ${code('{"metric.name","label.name"="value"} 1')}。`,
};
