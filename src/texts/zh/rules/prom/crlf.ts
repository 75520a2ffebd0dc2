import type { RuleText } from '../../../say.ts';

export const crlf: RuleText = {
  title: '行以单独的换行符结尾',
  sentence: () => '行以回车加换行结尾，而不是单独的换行符。',
  consequence: () =>
    'Prometheus 以及 expfmt（Pushgateway、textfile collector）和 promtool 都拒收整份转储；client_python 接受。',
  fix: (_params, { code }) =>
    `只写 ${code('\\n')}。经 Windows 工具处理过的文件可以用 ${code('dos2unix')} 转换。`,
};
