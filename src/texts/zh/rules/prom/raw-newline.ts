import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const rawNewline: RuleText = {
  title: '标签值中的换行写作 \\n',
  sentence: ({ name, text }, say) =>
    `${ofMetric(name, say)}标签 ${say.code(text)} 的值里有未转义的换行。`,
  consequence: () =>
    'Prometheus 会在下一行继续读，因而接受；expfmt、promtool 和 client_python 拒收整份转储。',
  fix: (_params, { code }) => `换行写作 ${code('\\n')}。`,
};
