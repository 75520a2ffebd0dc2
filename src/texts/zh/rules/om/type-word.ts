import type { RuleText } from '../../../say.ts';

export const typeWord: RuleText = {
  title: '类型是 OpenMetrics 的八种之一',
  sentence: ({ fault, name, text }, { code }) => {
    switch (fault) {
      case 'type-no-word':
        return `${code(name)} 的 TYPE 行没有类型。`;
      case 'type-extra-words':
        return `${code(name)} 的 TYPE 行在名称之后不止一个词。`;
      case 'type-prom-word':
        return `${code(name)} 的 TYPE 行写的是 ${code('untyped')}，那是 Prometheus 文本格式的用词。`;
      case 'type-case':
        return `${code(name)} 的类型 ${code(text)} 没有写成小写。`;
      default:
        return `${code(text)} 不是 OpenMetrics 的类型，却写在 ${code(name)} 的 TYPE 行里。`;
    }
  },
  consequence: () => 'Prometheus 和 client_python 都拒收整份转储。',
  fix: ({ fault }, { code }) =>
    fault === 'type-prom-word'
      ? `写作 ${code('unknown')}。`
      : `写成其中之一：${['counter', 'gauge', 'histogram', 'summary', 'gaugehistogram', 'info', 'stateset', 'unknown'].map(code).join('、')}。`,
};
