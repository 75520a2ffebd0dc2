import type { RuleText } from '../../../say.ts';

export const blankLine: RuleText = {
  title: '没有空行',
  sentence: () => '这一行是空行。',
  consequence: () => 'Prometheus 和 client_python 都拒收整份转储。',
  fix: () => '删去空行。',
};
