import type { RuleText } from '../../../say.ts';

export const histInf: RuleText = {
  title: '直方图有 +Inf 桶',
  sentence: ({ form, name }, { code }) =>
    form === 'bare'
      ? `直方图有不带后缀的样本 ${code(name)}。`
      : form === 'no-buckets'
        ? `直方图 ${code(name)} 有标签集没有桶。`
        : `直方图 ${code(name)} 有标签集没有 ${code('le="+Inf"')} 的桶。`,
  consequence: ({ form }, { code }) =>
    form === 'bare'
      ? 'client_python 拒收整份转储。Prometheus 会把它存成一条任何直方图函数都用不到的序列。'
      : `client_python 拒收整份转储。Prometheus 会存下其余部分，而 ${code('histogram_quantile')} 得到 NaN。`,
  fix: ({ form, name }, { code }) =>
    form === 'bare'
      ? `写成 ${code(`${String(name)}_bucket`)}、${code(`${String(name)}_count`)} 和 ${code(`${String(name)}_sum`)}；或者如实声明类型。`
      : `最后写一个 ${code('le="+Inf"')} 的桶，值等于总数。`,
};
