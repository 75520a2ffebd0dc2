import type { RuleText } from '../../../say.ts';

export const metadataInterleaved: RuleText = {
  title: '一个指标族的说明各行相连',
  sentence: ({ name }, { code }) => `${code(name)} 的说明隔着别的指标族的行又继续。`,
  consequence: () => 'client_python 拒收整份转储。Prometheus 接受。',
  fix: () => '同一指标族的 TYPE、UNIT、HELP 连着写，样本紧随其后。',
};
