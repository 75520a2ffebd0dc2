import type { RuleText } from '../../../say.ts';

export const exemplarPlace: RuleText = {
  title: 'exemplar 只写在计数器的 _total 和桶上',
  sentence: ({ name }, { code }) =>
    `${code(name)} 带有 exemplar，却既不是计数器的 ${code('_total')}，也不是桶。`,
  consequence: ({ name }) =>
    /_(total|bucket)$/.test(String(name))
      ? 'client_python 拒收整份转储。Prometheus 接受，并存下 exemplar。'
      : 'client_python 和 2.43 之前的 Prometheus 拒收整份转储。此后的 Prometheus 接受，并存下 exemplar。',
  fix: () => '删去 exemplar，或者移到同一测量的桶或 _total 上。',
};
