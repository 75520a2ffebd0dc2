import type { RuleText } from '../../../say.ts';

export const utf8SyntaxSupport: RuleText = {
  title: '加引号的名称只给要求它的一方',
  sentence: ({ text }, { code }) => `指标名或标签名加了引号：${code(`"${text ?? ''}"`)}。`,
  consequence: () =>
    'Prometheus 2 和 promtool 拒收整份转储；Prometheus 3、expfmt 和 client_python 接受。',
  fix: (_params, { code }) =>
    `只有 Accept 请求头写明 ${code('escaping=allow-utf-8')} 时才返回加引号的名称，否则返回转义后的名称。`,
};
