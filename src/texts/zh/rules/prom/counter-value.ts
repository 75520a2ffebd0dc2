import type { RuleText } from '../../../say.ts';

export const counterValue: RuleText = {
  title: 'counter 的值从零起',
  sentence: ({ name, kind }, { code }) =>
    kind === 'nan' ? `counter ${code(name)} 的值是 NaN。` : `counter ${code(name)} 的值小于零。`,
  consequence: (_params, { code }) =>
    `没有消费方拒收。${code('rate()')} 会把 counter 的每次下降当作重启，NaN 则使结果也成为 NaN。`,
  fix: () => '会下降的值应当用 gauge。counter 还没有值时，不要写出它。',
};
