import type { RuleText } from '../../../say.ts';

export const helpSp: RuleText = {
  title: '元数据行有名称、空格和文字',
  sentence: ({ fault, name }, { code }) =>
    fault === 'help-no-text' || fault === 'unit-no-text'
      ? `${code(name)} 的 ${code(fault === 'help-no-text' ? 'HELP' : 'UNIT')} 行在名称之后就结束了。`
      : '这一行元数据没有名称。',
  consequence: () => 'Prometheus 和 client_python 都拒收整份转储。',
  fix: ({ fault, name }, { code }) =>
    fault === 'help-no-text'
      ? `没有文字时写作 ${code(`# HELP ${String(name)} `)}，末尾有一个空格，或者整行不写。`
      : fault === 'unit-no-text'
        ? `没有单位时写作 ${code(`# UNIT ${String(name)} `)}，末尾有一个空格，或者整行不写。`
        : '删去这一行，或者补全。',
};
