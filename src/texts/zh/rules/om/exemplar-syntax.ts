import type { RuleText } from '../../../say.ts';

const WHAT: Readonly<Record<string, string>> = {
  'exemplar-syntax': '# 之后的内容不是 exemplar',
  'exemplar-labels': 'exemplar 的标签有误',
  'exemplar-blank': 'exemplar 里多了或少了空格',
  'exemplar-value': 'exemplar 没有值，或值不是数',
  'exemplar-timestamp': 'exemplar 的时间戳不是有限的数',
  'exemplar-twice': '同一行有两个 exemplar',
  'inline-comment': '样本之后有注释',
};

export const exemplarSyntax: RuleText = {
  title: 'exemplar 写作 # {标签} 值，必要时加时间戳',
  sentence: ({ fault, name }, { code }) => {
    const of = name === '' ? '' : `${code(name)} 的 `;
    return `${of}${WHAT[String(fault)] ?? 'exemplar 的写法不合格式'}。`;
  },
  consequence: () => 'Prometheus 和 client_python 都拒收整份转储。',
  fix: (_params, { code }) =>
    `在值之后写 ${code('# {trace_id="…"} 0.5 1700000000.123')}，各部分之间恰好一个空格；以秒计的时间戳可以不写。`,
};
