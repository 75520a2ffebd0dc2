import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const timestampSigned: RuleText = {
  title: '时间戳不带正负号',
  sentence: ({ name }, say) => `${ofMetric(name, say)}时间戳带有正负号。`,
  consequence: () =>
    'Prometheus 拒收整份转储，尽管格式允许 1970 年以前的时间，官方页面也举了这样的例子。expfmt、promtool 和 client_python 接受。',
  fix: () => '省略时间戳。',
};
