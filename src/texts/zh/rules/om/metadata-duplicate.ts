import type { RuleText } from '../../../say.ts';

export const metadataDuplicate: RuleText = {
  title: '一个指标族至多有一行 TYPE、一行 UNIT、一行 HELP',
  sentence: ({ name, keyword }, { code }) => `${code(name)} 有不止一行 ${code(String(keyword))}。`,
  consequence: () => 'client_python 拒收整份转储。Prometheus 接受，以最后一行为准。',
  fix: () => '只保留一行。如果是两个指标用了同一个名称，请给其中一个改名。',
};
