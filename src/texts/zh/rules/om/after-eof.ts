import type { RuleText } from '../../../say.ts';

export const afterEof: RuleText = {
  title: '# EOF 之后没有内容',
  sentence: (_params, { code }) => `${code('# EOF')} 之后还有内容。`,
  consequence: () => 'Prometheus 和 client_python 都拒收整份转储。',
  fix: (_params, { code }) =>
    `只在最后一行保留一个 ${code('# EOF')}。首尾相接的几份转储要分开发送。`,
};
