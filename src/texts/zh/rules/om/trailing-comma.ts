import type { RuleText } from '../../../say.ts';

export const trailingComma: RuleText = {
  title: '右花括号之前没有逗号',
  sentence: ({ fault }, { code }) =>
    fault === 'lone-comma'
      ? `花括号里只有一个逗号：${code('{,}')}。`
      : fault === 'exemplar-trailing-comma'
        ? 'exemplar 的右花括号之前有逗号。'
        : '右花括号之前有逗号。',
  consequence: ({ fault }) =>
    fault === 'lone-comma'
      ? 'Prometheus 和 client_python 都拒收整份转储。'
      : 'Prometheus 2.42 和 client_python 拒收整份转储；Prometheus 2.53 及以后接受。',
  fix: () => '删去这个逗号。',
};
