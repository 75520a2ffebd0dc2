import type { RuleText } from '../../../say.ts';

export const histLe: RuleText = {
  title: '每个桶有自己的上界，是按格式写出的数',
  sentence: ({ form, name, text }, { code }) => {
    switch (form) {
      case 'missing':
        return `${code(name)} 有一个桶没有标签 ${code('le')}。`;
      case 'nan':
        return `${code(name)} 有一个桶的上界是 ${code(text)}，它什么也界定不了。`;
      case 'inf-spelling':
        return `${code(name)} 最后一个上界写作 ${code(text)}，而不是 ${code('+Inf')}。`;
      case 'repeated':
        return `${code(name)} 有两个桶上界相同，第二个写作 ${code(text)}。`;
      default:
        return `${code(name)} 有一个桶的上界是 ${code(text)}，不是数。`;
    }
  },
  consequence: ({ form }) =>
    form === 'repeated'
      ? 'client_python 拒收整份转储。Prometheus 3 把两者写成一样，丢掉第二个；Prometheus 2 为一个桶保留两条序列。'
      : form === 'inf-spelling'
        ? 'client_python 拒收整份转储。Prometheus 3 会改写为 +Inf；Prometheus 2 原样存储，按 +Inf 查询时找不到它。'
        : 'client_python 拒收整份转储。Prometheus 会存下这个桶，但任何直方图函数都用不到它。',
  fix: ({ form }, { code }) =>
    form === 'repeated'
      ? '两个里只保留一个。'
      : `上界写成十进制数，例如 ${code('0.5')}，最后一个写作 ${code('+Inf')}。`,
};
