import type { RuleText } from '../../../say.ts';

export const labelReserved: RuleText = {
  title: '标签名不以下划线开头',
  sentence: ({ label }, { code }) =>
    `标签名 ${code(label ?? '__name__')} 以下划线开头，这样的名称是保留的。`,
  consequence: ({ label }, { code }) =>
    label === undefined
      ? `Prometheus 和 client_python 都拒收整份转储：${code('__name__')} 就是指标名本身。`
      : String(label).startsWith('__')
        ? 'client_python 拒收整份转储。Prometheus 会存下这个标签，但这类名称是留给它自己用的，relabel 时可能被丢掉。'
        : '这里判定的消费方都不在意，但标准的后续版本可能赋予这个名称特定的含义。',
  fix: () => '给标签换个名称。',
};
