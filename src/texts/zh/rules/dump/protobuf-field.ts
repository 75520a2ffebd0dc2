import type { RuleText } from '../../../say.ts';

export const protobufField: RuleText = {
  title: '消息中的名称、文本和类型有效',
  sentence: ({ fault, name, text }, { code }) => {
    const family = name === '' ? '某个指标族' : `指标族 ${code(name)} `;
    if (fault === 'duplicate-label')
      return text === ''
        ? `${family}的一个指标有重复的标签。`
        : `${family}的一个指标有两个 ${code(text)} 标签。`;
    if (fault === 'label-__name__')
      return `${family}的一个指标带有名为 ${code('__name__')} 的标签。`;
    switch (text) {
      case 'name':
        return '某个指标族没有名称，或者名称不是 UTF-8。';
      case 'help':
        return `${family}的帮助文本不是 UTF-8。`;
      case 'type':
        return `${family}的类型不为该格式的任何版本所知。`;
      case 'label':
        return `${family}有一个标签没有名称，或者名称不是 UTF-8。`;
      default:
        return `${family}有一个标签值不是 UTF-8。`;
    }
  },
  consequence: () => 'Prometheus 拒绝整次抓取。',
  fix: () => '在生成该指标的地方改正名称、文本或类型。',
};
