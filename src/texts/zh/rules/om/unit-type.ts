import type { RuleText } from '../../../say.ts';

export const unitType: RuleText = {
  title: 'info 和 stateset 没有单位',
  sentence: ({ name, type, unit }, { code }) =>
    `${code(name)} 的类型是 ${code(type)}，却有单位 ${code(unit)}。`,
  consequence: () => 'client_python 拒收整份转储。Prometheus 接受。',
  fix: () => '删去 UNIT 行。',
};
