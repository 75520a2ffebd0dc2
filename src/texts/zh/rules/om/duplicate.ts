import type { RuleText } from '../../../say.ts';

export const duplicate: RuleText = {
  title: '每条序列只出现一次',
  sentence: ({ name }, { code }) => `${code(name)} 有一条序列出现不止一次。`,
  consequence: () =>
    'Prometheus 存下第一个样本，丢掉其余的，而 up 仍是 1。client_python 也只保留一个；如果两者之间隔着别的标签集，它拒收整份转储。',
  fix: () => '先把值加总再输出，或者用一个标签加以区分。标签的顺序和空标签不构成区别。',
};
