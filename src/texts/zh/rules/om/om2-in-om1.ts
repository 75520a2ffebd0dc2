import type { RuleText } from '../../../say.ts';

export const om2InOm1: RuleText = {
  title: 'OpenMetrics 1.0 没有 2.0 的语法',
  sentence: ({ fault, name }, { code }) =>
    fault === 'start-timestamp'
      ? `${code(name)} 有样本带起始时间（${code('st@…')}），那是 OpenMetrics 2.0 的写法。`
      : `${code(name)} 有样本的值写在花括号里，那是 OpenMetrics 2.0 的写法。`,
  consequence: ({ fault }) =>
    fault === 'start-timestamp'
      ? 'Prometheus 和 client_python 都拒收整份转储：已发布的 Prometheus 都不读 2.0。'
      : 'Prometheus 拒收整份转储：已发布的版本都不读 2.0。client_python 接受这种形式的原生直方图。',
  fix: () => '只向在 Accept 头里提出 2.0 的抓取方发送 2.0。',
};
