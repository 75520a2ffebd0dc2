import type { RuleText } from '../../../say.ts';

export const gaugehist: RuleText = {
  title: 'A gauge histogram has _gcount and _gsum',
  sentence: ({ form, name, should }, { code }) =>
    form === 'suffix'
      ? `${code(name)} stands beside a gauge histogram, whose sample is ${code(should)}.`
      : `${code(name)} is below zero, but no bucket has a bound below zero.`,
  consequence: ({ form }) =>
    form === 'suffix'
      ? 'The sample begins a family of its own, without type, and the gauge histogram lacks it. No consumer judged here minds.'
      : 'client_python refuses the whole dump. Prometheus stores it: sum and buckets contradict each other.',
  fix: ({ form, should }, { code }) =>
    form === 'suffix'
      ? `Name the sample ${code(should)}.`
      : 'Add a bucket with a bound below zero if there are such values; else find out how the sum was made.',
};
