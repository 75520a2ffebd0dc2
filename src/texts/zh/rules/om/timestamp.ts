import type { RuleText } from '../../../say.ts';

export const timestamp: RuleText = {
  title: '时间戳是一个数，以秒为单位',
  sentence: ({ fault, name, text }, { code }) => {
    const of = name === '' ? '' : `${code(name)} 的`;
    switch (fault) {
      case 'timestamp-not-finite':
        return `${of}时间戳不是有限的数。`;
      case 'timestamp-range':
        return `${of}时间戳超出了可表示的范围。`;
      case 'extra-token':
      case 'extra-word':
        return `${of}时间戳之后还有内容。`;
      default:
        return text === '' ? `${of}时间戳不是数。` : `${of}时间戳不是数：${code(text)}。`;
    }
  },
  consequence: () => 'Prometheus 和 client_python 都拒收整份转储。',
  fix: () => '写成自 1970 年起的秒数，必要时带小数；或者不写时间戳，这几乎总是更好。',
};
