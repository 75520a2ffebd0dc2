import type { RuleText } from '../../../say.ts';

export const metadataOrder: RuleText = {
  title: '先 TYPE，再 UNIT，再 HELP',
  sentence: (_params, { code }) =>
    `有的指标族没有按 ${code('TYPE')}、${code('UNIT')}、${code('HELP')} 的顺序说明。`,
  consequence: () =>
    '这里判定的消费方都不在意。规范用的是 SHOULD；client_golang 和 client_python 都先写 HELP。',
  fix: () => '不必处理。自己编写输出时按这个顺序写即可。',
};
