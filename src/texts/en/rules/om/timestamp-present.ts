import type { RuleText } from '../../../say.ts';

export const timestampPresent: RuleText = {
  title: 'Samples carry no timestamps',
  sentence: () => 'Families have samples with timestamps of their own.',
  consequence: () =>
    'Prometheus stores such samples at the given time, drops those that are out of its bounds, and does not mark the series as stale when it ends: it lingers for five minutes. The specification says SHOULD NOT.',
  fix: () =>
    'Leave the timestamp out, unless the numbers were measured by someone else at another time.',
};
