import type { RuleText } from '../../../say.ts';

export const utf8Names: RuleText = {
  title: 'OpenMetrics 1.0 没有带引号的名称',
  sentence: ({ fault, text }, { code }) =>
    fault === 'quoted-label-name' || fault === 'quoted-label-legacy'
      ? `标签名 ${code(text)} 写在引号里。`
      : `指标名 ${code(text)} 写在引号里。`,
  consequence: () =>
    'Prometheus 3.0 之前的版本拒收整份转储。Prometheus 3 和 client_python 能读：这是一项扩展，抓取方要在 Accept 头里提出。',
  fix: (_params, { code }) =>
    `只向提出 ${code('escaping=allow-utf-8')} 的抓取方发送带引号的名称；对其他的要转义，例如改用下划线。`,
};
