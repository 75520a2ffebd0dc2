import type { RuleText } from '../../../say.ts';

export const comment: RuleText = {
  title: '以 # 开头的行只有 TYPE、UNIT、HELP 和 EOF',
  sentence: (_params, { code }) =>
    `这一行以 ${code('#')} 开头，却不是 ${code('# TYPE')}、${code('# UNIT')}、${code('# HELP')}、${code('# EOF')} 之一。`,
  consequence: () => 'Prometheus 和 client_python 都拒收整份转储：OpenMetrics 没有注释。',
  fix: () => '删去这一行，或者照这四种之一的写法写准，只用单个空格。',
};
