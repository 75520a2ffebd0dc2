import type { RuleText } from '../../../say.ts';

export const labelReserved: RuleText = {
  title: '标签名不以两个下划线开头',
  sentence: ({ label, name }, { code }) => `${code(name)} 的标签 ${code(label)} 以两个下划线开头。`,
  consequence: () =>
    'client_python 拒收整份转储。其他消费方会存下这个标签，但这类名称保留给 Prometheus 内部使用。',
  fix: () => '给标签改名。',
};
