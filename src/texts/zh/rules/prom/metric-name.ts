import type { RuleText } from '../../../say.ts';

export const metricName: RuleText = {
  title: '不加引号的名称只含字母、数字、下划线和冒号',
  sentence: ({ fault, text }, { code }) => {
    switch (fault) {
      case 'help-no-name':
        return '有一个 HELP 行没有名称。';
      case 'help-bad-start':
        return `有一个 HELP 行写的是 ${code(text)}，指标名称不能这样开头。`;
      default:
        return `该行不以指标名称开头：名称只能含字母、数字、${code('_')} 和 ${code(':')}，且首字符不能是数字。`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'help-no-name':
        return 'Prometheus 拒收整份转储；expfmt 和 promtool 不予理会。';
      default:
        return '这里判定的所有消费方都拒收整份转储。';
    }
  },
  fix: (_params, { code }) =>
    `改名；如果只面向 Prometheus 3，也可以给名称加引号：${code('{"metric.name"} 1')}。`,
};
