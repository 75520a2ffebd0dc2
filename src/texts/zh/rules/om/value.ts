import type { RuleText } from '../../../say.ts';

export const value: RuleText = {
  title: '值是十进制数、NaN、+Inf 或 -Inf',
  sentence: ({ fault, name, text }, { code }) => {
    const of = name === '' ? '' : `${code(name)} 的`;
    switch (fault) {
      case 'missing-value':
        return name === '' ? '这一行没有值。' : `这一行的 ${code(name)} 没有值。`;
      case 'value-hex':
        return `${of}值不是用十进制写的。`;
      case 'value-underscore':
        return `${of}值里有下划线。`;
      case 'value-signed-nan':
        return `${of}值是带符号的 NaN。`;
      case 'value-range':
        return `${of}值超出了双精度数的范围。`;
      default:
        return text === '' ? `${of}值不是数。` : `${of}值不是数：${code(text)}。`;
    }
  },
  consequence: ({ fault }) =>
    fault === 'value-signed-nan' || fault === 'value-range'
      ? 'Prometheus 拒收整份转储；client_python 接受。'
      : 'Prometheus 和 client_python 都拒收整份转储。',
  fix: (_params, { code }) =>
    `写成普通的十进制数，例如 ${code('1.5')} 或 ${code('1e+06')}，或者 ${code('NaN')}、${code('+Inf')}、${code('-Inf')}。`,
};
