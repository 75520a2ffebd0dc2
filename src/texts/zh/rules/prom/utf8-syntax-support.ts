import type { RuleText } from '../../../say.ts';

export const utf8SyntaxSupport: RuleText = {
  title: '加引号的名称只给要求它的一方',
  sentence: ({ fault, text }, { code }) => {
    switch (fault) {
      case 'quoted-label-name':
        return `标签名 ${code(text)} 加了引号。`;
      case 'quoted-label-legacy':
        return `标签名 ${code(text)} 加了引号，其实没有必要。`;
      case 'quoted-name-legacy':
      case 'meta-quoted-legacy':
        return `指标名 ${code(text)} 加了引号，其实没有必要。`;
      default:
        return `指标名 ${code(text)} 加了引号。`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'quoted-name-legacy':
      case 'quoted-label-legacy':
      case 'meta-quoted-legacy':
        return 'Prometheus 2.42 拒收整份转储，其他消费方接受。';
      default:
        return 'Prometheus 2 和 promtool 拒收整份转储；Prometheus 3、expfmt 和 client_python 接受。';
    }
  },
  fix: (_params, { code }) =>
    `只有 Accept 请求头写明 ${code('escaping=allow-utf-8')} 时才返回加引号的名称，否则返回转义后的名称。`,
};
