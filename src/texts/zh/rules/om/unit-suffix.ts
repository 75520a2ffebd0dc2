import type { RuleText } from '../../../say.ts';

export const unitSuffix: RuleText = {
  title: '单位是指标族名的最后一段',
  sentence: ({ fault, name, unit }, { code }) =>
    fault === 'unit-extra-words'
      ? `${code(name)} 的 UNIT 行在名称之后不止一个词。`
      : `${code(name)} 的单位是 ${code(unit)}，名称却不以 ${code(`_${String(unit)}`)} 结尾。`,
  consequence: () => 'Prometheus 和 client_python 都拒收整份转储。',
  fix: ({ fault, name, unit }, { code }) =>
    fault === 'unit-extra-words'
      ? '单位只写一个词，后面什么都不写，空格也不写。'
      : String(name).endsWith(`_${String(unit)}_total`)
        ? `把指标族命名为 ${code(String(name).slice(0, -'_total'.length))}：${code('_total')} 属于样本名。`
        : `把指标族命名为 ${code(`${String(name)}_${String(unit)}`)}，或者删去 UNIT 行。`,
};
