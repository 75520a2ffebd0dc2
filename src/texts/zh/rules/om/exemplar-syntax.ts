import type { RuleText } from '../../../say.ts';

export const exemplarSyntax: RuleText = {
  title: 'exemplar 写作 # {标签} 值，必要时加时间戳',
  sentence: ({ fault, name }, { code }) => {
    const of = name === '' ? '' : `${code(name)} `;
    switch (fault) {
      case 'exemplar-labels':
        return `${of}有一个 exemplar 的标签写法不合格式。`;
      case 'exemplar-blank':
        return `${of}有一个 exemplar 里多了或少了空格。`;
      case 'exemplar-value':
        return `${of}有一个 exemplar 没有值，或值不是数。`;
      case 'exemplar-timestamp':
        return `${of}有一个 exemplar 的时间戳不是有限的数。`;
      case 'exemplar-twice':
        return `${of}有一个样本带了两个 exemplar。`;
      case 'inline-comment':
        return `${of}有一个样本之后跟着注释。`;
      default:
        return `${of}有一个样本，${code('#')} 之后的内容不是 exemplar。`;
    }
  },
  consequence: () => 'Prometheus 和 client_python 都拒收整份转储。',
  fix: (_params, { code }) =>
    `在值之后写 ${code('# {trace_id="…"} 0.5 1700000000.123')}，各部分之间恰好一个空格；以秒计的时间戳可以不写。`,
};
