import type { RuleText } from '../../../say.ts';

export const typeUnknownWord: RuleText = {
  title: '类型是 counter、gauge、histogram、summary 或 untyped',
  sentence: ({ text }, { code }) => `${code(text)} 不是文本格式的类型。`,
  consequence: () =>
    'Prometheus 拒收整份转储。expfmt 和 promtool 除 gauge histogram 以外同样拒收；client_python 接受 OpenMetrics 的类型词。',
  fix: (_params, { code }) =>
    `使用 ${code('untyped')}，或者改用 OpenMetrics：${code('unknown')}、${code('info')}、${code('stateset')} 和 ${code('gaugehistogram')} 是它的类型词。`,
};
