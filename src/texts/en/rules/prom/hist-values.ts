import type { RuleText } from '../../../say.ts';

export const histValues: RuleText = {
  title: 'Bucket counts are whole numbers from zero up',
  sentence: ({ name, kind }, { code }) => {
    switch (kind) {
      case 'negative':
        return `A bucket or the count of ${code(name)} is below zero.`;
      case 'nan':
        return `A bucket or the count of ${code(name)} is NaN.`;
      default:
        return `A bucket or the count of ${code(name)} is not a whole number.`;
    }
  },
  consequence: ({ kind }) => {
    switch (kind) {
      case 'negative':
        return 'expfmt (Pushgateway, textfile collector) and promtool refuse the whole dump. Prometheus and client_python take it.';
      case 'nan':
        return 'Nobody refuses it. Every quantile and rate that meets the value is NaN.';
      default:
        return 'Nobody refuses it: expfmt and Prometheus read a histogram of floats.';
    }
  },
  fix: () => 'Count observations with whole numbers that never fall.',
};
