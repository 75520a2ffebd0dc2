import type { RuleText } from '../../../say.ts';

export const typeUnknownWord: RuleText = {
  title: '类型是 counter、gauge、histogram、summary 或 untyped',
  sentence: ({ fault, text }, { code }) => {
    switch (fault) {
      case 'type-om-word':
        return `${code(text)} 是 OpenMetrics 的类型，不属于这种格式。`;
      case 'type-gaugehistogram':
        return `${code('gaugehistogram')} 是 OpenMetrics 的类型，不属于这种格式。`;
      default:
        return `${code(text)} 不是指标类型。`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'type-om-word':
        return 'Prometheus 以及 expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储；client_python 接受。';
      case 'type-gaugehistogram':
        return 'Prometheus 拒收整份转储；expfmt、promtool 和 client_python 接受。';
      default:
        return '这里判定的所有消费方都拒收整份转储。';
    }
  },
  fix: (_params, { code }) =>
    `使用 ${code('untyped')}，或者改用 OpenMetrics：${code('unknown')}、${code('info')}、${code('stateset')} 和 ${code('gaugehistogram')} 是它的类型词。`,
};
