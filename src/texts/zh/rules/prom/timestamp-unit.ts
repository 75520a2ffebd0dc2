import type { RuleText } from '../../../say.ts';

export const timestampUnit: RuleText = {
  title: '时间戳以毫秒为单位',
  sentence: ({ name, unit }, { code }) => {
    switch (unit) {
      case 's':
        return `${code(name)} 的时间戳像是秒：按毫秒读就落在 1970 年 1 月。`;
      case 'us':
        return `${code(name)} 的时间戳像是微秒：按毫秒读就落在遥远的将来。`;
      case 'ns':
        return `${code(name)} 的时间戳像是纳秒：按毫秒读就落在遥远的将来。`;
      default:
        return `${code(name)} 的时间戳落在 1970 年最初的几天。`;
    }
  },
  consequence: (_params, { code }) =>
    `Prometheus 接受转储，但把这些样本当作超出时间范围而丢弃，${code('up')} 仍为 1。expfmt、promtool 和 client_python 照单接受这些时间戳。`,
  fix: ({ unit }) => {
    switch (unit) {
      case 's':
        return '乘以 1000，或者省略时间戳。';
      case 'us':
        return '除以 1000，或者省略时间戳。';
      case 'ns':
        return '除以 1 000 000，或者省略时间戳。';
      default:
        return '省略时间戳，或者用毫秒写出测量的时刻。';
    }
  },
};
