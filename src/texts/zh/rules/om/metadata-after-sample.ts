import type { RuleText } from '../../../say.ts';

export const metadataAfterSample: RuleText = {
  title: '指标族的说明写在它的样本之前',
  sentence: ({ name, form, was, becomes }, { code }) =>
    form === 'retyped'
      ? `${code(name)} 被说明了两次：先是 ${code(was)}，在样本之后又成了 ${code(becomes)}。`
      : form === 'again'
        ? `${code(name)} 在样本之后又被说明了一次。`
        : `${code(name)} 的说明写在了样本之后。`,
  consequence: ({ form }) =>
    form === 'retyped'
      ? 'client_python 拒收整份转储。Prometheus 会存下全部样本，但元数据里只留最后一次说明。如果一个仪表与一个计数器去掉 _total 后同名，client_golang 就会这样写。'
      : 'client_python 拒收整份转储。Prometheus 接受，但读到样本时还不知道类型。',
  fix: ({ form, name }, { code }) =>
    form === 'retyped'
      ? `给两个指标中的一个改名，不要有两个指标族都叫 ${code(name)}。`
      : 'TYPE、UNIT、HELP 各写一次，放在这个指标族的第一个样本之前。',
};
