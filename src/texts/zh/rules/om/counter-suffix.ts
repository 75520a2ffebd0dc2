import type { RuleText } from '../../../say.ts';

export const counterSuffix: RuleText = {
  title: '计数器的样本名以 _total 结尾，指标族名则不',
  sentence: ({ form, name, should }, { code }) =>
    form === 'family'
      ? `TYPE 行写的 ${code(name)} 是样本的名称：指标族应是 ${code(should)}。`
      : form === 'created-alone'
        ? `计数器 ${code(name)} 有创建时间，却没有 ${code(should)}。`
        : `计数器有样本 ${code(name)}：应写作 ${code(should)}。`,
  consequence: ({ form }) =>
    form === 'created-alone'
      ? '规范要求有总数。这里判定的消费方都不在意。'
      : 'client_python 拒收整份转储。Prometheus 按所写的名称存储样本。',
  fix: ({ form, name, should }, { code }) =>
    form === 'family'
      ? `写作 ${code(`# TYPE ${String(should)} counter`)}，样本名保持不变。HELP 和 UNIT 也照此修改。`
      : form === 'created-alone'
        ? `补上 ${code(should)}，或者删去创建时间。`
        : `把样本命名为 ${code(should)}；如果 ${code(name)} 会下降，就声明为 gauge。`,
};
