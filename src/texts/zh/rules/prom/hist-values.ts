import type { RuleText } from '../../../say.ts';

export const histValues: RuleText = {
  title: '桶计数是不小于零的整数',
  sentence: ({ name, kind }, { code }) => {
    switch (kind) {
      case 'negative':
        return `${code(name)} 的某个桶或计数小于零。`;
      case 'nan':
        return `${code(name)} 的某个桶或计数是 NaN。`;
      default:
        return `${code(name)} 的某个桶或计数不是整数。`;
    }
  },
  consequence: ({ kind }) => {
    switch (kind) {
      case 'negative':
        return 'expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储；Prometheus 和 client_python 接受。';
      case 'nan':
        return '没有消费方拒收。凡是用到这个值的分位数和速率都是 NaN。';
      default:
        return '没有消费方拒收：expfmt 和 Prometheus 把它读作浮点直方图。';
    }
  },
  fix: () => '用只增不减的整数来计数。',
};
