import type { RuleText } from '../../../say.ts';

export const bareIdentBraces: RuleText = {
  title: '花括号内的名称要加引号',
  sentence: ({ name }, { code }) => `${code(name)} 单独出现在花括号内，且没有加引号。`,
  consequence: ({ name }, { code }) =>
    `Prometheus 2.53 和 3.5 可能因此崩溃：在 2.53.3 和 3.5.3 上，单字母名称会让服务器进程退出。Prometheus 2.42 和 main 拒收转储，client_python 也拒收；expfmt 和 promtool 把 ${code(name)} 当作指标名称。`,
  fix: () => '把名称写在花括号之前，或者加上引号。',
};
