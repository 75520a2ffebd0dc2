import type { RuleText } from '../../../say.ts';

export const missingEof: RuleText = {
  title: '转储以 # EOF 结尾',
  sentence: (_params, { code }) => `转储里没有 ${code('# EOF')}。`,
  consequence: () =>
    'Prometheus 和 client_python 都拒收整份转储：没有这个标记，被截断的内容看上去也像是完整的。',
  fix: (_params, { code }) =>
    `在转储末尾写上一行 ${code('# EOF')}。如果是传输途中被截断，请重新抓取。`,
};
