import type { RuleText } from '../../../say.ts';

export const histCount: RuleText = {
  title: '总数与总和同时出现，总数等于 +Inf 桶',
  sentence: ({ form, name, has, lacks }, { code }) =>
    form === 'alone'
      ? `直方图 ${code(name)} 有标签集只有 ${code(has)}，没有 ${code(lacks)}。`
      : `直方图 ${code(name)} 的总数与 ${code('le="+Inf"')} 桶不一致。`,
  consequence: ({ form }) =>
    form === 'alone'
      ? 'client_python 拒收整份转储。Prometheus 有什么存什么；求平均值两者缺一不可。'
      : 'client_python 拒收整份转储。Prometheus 两个数都存，比例和分位数所依据的总量便与总数矛盾。',
  fix: ({ form, lacks }, { code }) =>
    form === 'alone'
      ? `把 ${code(lacks)} 也写上，或者两个都不写。`
      : '在同一把锁之下读取各桶、总数与总和，让它们反映同一时刻。',
};
