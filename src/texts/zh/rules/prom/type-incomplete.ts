import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const typeIncomplete: RuleText = {
  title: 'TYPE 行由名称和一个类型词组成',
  sentence: ({ name }, say) =>
    `${ofMetric(name, say)}某个 TYPE 行缺少类型词、多出了词，或者名称不合法。`,
  consequence: () =>
    'Prometheus 和 client_python 拒收整份转储；expfmt 和 promtool 只放过缺少类型词的情形，其余同样拒收。',
  fix: (_params, { code }) => `写成 ${code('# TYPE name type')}。`,
};
