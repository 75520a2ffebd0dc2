import type { RuleText } from '../../../say.ts';

export const typeAfterSample: RuleText = {
  title: 'TYPE comes before the samples of its family',
  sentence: ({ name }, { code }) =>
    `The TYPE line of ${code(name)} comes after a sample of the family.`,
  consequence: ({ name }, { code }) =>
    `expfmt (Pushgateway, textfile collector) and promtool refuse the whole dump if a sample named ${code(name)} stands before it. Prometheus and client_python take it.`,
  fix: () => 'Move the TYPE line above the first sample.',
};
