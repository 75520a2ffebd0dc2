import type { RuleText } from '../../../say.ts';

export const bom: RuleText = {
  title: '转储开头没有字节顺序标记',
  sentence: () => '转储以字节顺序标记（U+FEFF）开头。',
  consequence: () => 'Prometheus 和 client_python 都拒收整份转储。',
  fix: () => '保存为不带 BOM 的 UTF-8。',
};
