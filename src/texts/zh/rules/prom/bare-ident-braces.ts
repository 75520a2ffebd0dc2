import type { RuleText } from '../../../say.ts';

export const bareIdentBraces: RuleText = {
  title: '花括号内的名称要加引号',
  sentence: ({ name }, { code }) => `${code(name)} 单独出现在花括号内，且没有加引号。`,
  consequence: ({ fault }) => {
    switch (fault) {
      case 'bare-name-in-braces':
        return '这么短的名称可能使 Prometheus 2.53 和 3.5 崩溃：在 2.53.3 和 3.5.3 上，服务器进程随之退出。Prometheus 2.42 和 main 拒收整份转储，client_python 也拒收；expfmt 和 promtool 把它当作指标名称。';
      default:
        return 'Prometheus 3.5 会去掉名称的首尾字母后存下样本。其他版本拒收整份转储，client_python 也拒收；expfmt 和 promtool 把它当作指标名称。';
    }
  },
  fix: () => '把名称写在花括号之前，或者加上引号。',
};
