import type { RuleText } from '../../../say.ts';

const UNITS: Readonly<Record<string, string>> = {
  ms: '毫秒',
  us: '微秒',
  ns: '纳秒',
};

const DIVISORS: Readonly<Record<string, number>> = { ms: 1e3, us: 1e6, ns: 1e9 };

export const timestampMs: RuleText = {
  title: '时间以秒为单位',
  sentence: ({ form, name, unit }, { code }) => {
    const what =
      form === 'created'
        ? `${code(name)} 的创建时间`
        : form === 'exemplar'
          ? `${code(name)} 的一个 exemplar 的时间`
          : `${code(name)} 的时间戳`;
    return unit === 'none'
      ? `${what}晚于公元 5000 年。`
      : `${what}晚于公元 5000 年，像是以${UNITS[String(unit)] ?? '别的单位'}写的。`;
  },
  consequence: ({ form }) =>
    form === 'sample'
      ? 'Prometheus 接受这次抓取，但会丢掉这个样本，因为它在太远的未来。'
      : '这里判定的消费方都不会因此拒收，但用到这个时间的人会得到错误的时间。',
  fix: ({ unit }, { number }) => {
    const divisor = DIVISORS[String(unit)];
    return divisor === undefined
      ? '写成自 1970 年起的秒数。'
      : `除以 ${number(divisor)}：OpenMetrics 以秒计，Prometheus 文本格式才以毫秒计。`;
  },
};
