import type { RuleText } from '../../../say.ts';

export const info: RuleText = {
  title: 'info 的样本名以 _info 结尾，值为 1',
  sentence: ({ form, name, should }, { code }) =>
    form === 'value'
      ? `info 指标族 ${code(name)} 有样本的值不是 1。`
      : form === 'family'
        ? `TYPE 行写的 ${code(name)} 是样本的名称：指标族应是 ${code(should)}。`
        : `info 指标族 ${code(name)} 有样本不带 ${code('_info')}。`,
  consequence: () => 'client_python 拒收整份转储。Prometheus 原样存储样本。',
  fix: ({ form, name, should }, { code }) =>
    form === 'value'
      ? '写 1：info 指标族要说的都在标签里。'
      : form === 'family'
        ? `写作 ${code(`# TYPE ${String(should)} info`)}，样本名保持不变。`
        : `把样本命名为 ${code(`${String(name)}_info`)}。`,
};
