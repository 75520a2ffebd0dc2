import type { RuleText } from '../../../say.ts';

export const helpDuplicate: RuleText = {
  title: 'A family has one HELP line',
  sentence: ({ name }, { code }) => `${code(name)} has more than one HELP line.`,
  consequence: () =>
    'expfmt (Pushgateway, textfile collector) and promtool refuse the whole dump. Prometheus keeps the last text; client_python takes the dump too.',
  fix: () => 'Write one HELP line for each family.',
};
