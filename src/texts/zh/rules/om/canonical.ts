import type { RuleText } from '../../../say.ts';

export const canonical: RuleText = {
  title: '上界和分位数只有一种写法',
  sentence: ({ name, label, text, canonical }, { code }) =>
    `${code(name)} 的 ${code(label)} 值有自己的写法，例如写作 ${code(text)} 而不是 ${code(canonical)}。`,
  consequence: () =>
    '没有消费方因此拒收。Prometheus 3 存的是规范写法，Prometheus 2 存的是原样：升级之后，或者换一种格式读取同一目标时，序列就成了另外的名字。',
  fix: ({ canonical }, { code }) =>
    `写出能还原同一个数的最短数字，整数后面加 ${code('.0')}：${code(canonical)}。写有旧写法的查询要一并修改。`,
};
