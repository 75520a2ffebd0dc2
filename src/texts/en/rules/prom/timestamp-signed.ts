import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const timestampSigned: RuleText = {
  title: 'A timestamp has no sign',
  sentence: ({ name }, say) => `The timestamp${ofMetric(name, say)} has a sign.`,
  consequence: () =>
    'Prometheus refuses the whole dump, although the format allows a time before 1970 and its own page shows one. expfmt, promtool and client_python take it.',
  fix: () => 'Leave the timestamp out.',
};
