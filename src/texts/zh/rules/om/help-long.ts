import type { RuleText } from '../../../say.ts';

export const helpLong: RuleText = {
  title: '帮助文字短到可以作提示',
  sentence: ({ name, length }, { code, number }) =>
    `${code(name)} 的帮助文字有 ${number(Number(length))} 个字符。`,
  consequence: () =>
    '每次抓取都会发送它，每个目标都会保存它。规范要求短到能作鼠标提示；多长算长是我们的判断。',
  fix: () => '保留第一句，其余移到文档里。',
};
