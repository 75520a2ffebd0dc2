import type { RuleText } from '../../../say.ts';

export const typeDuplicate: RuleText = {
  title: 'A family has one TYPE line',
  sentence: ({ name, first, again }, { code }) =>
    first === again
      ? `${code(name)} has more than one TYPE line, all of them ${code(first)}.`
      : `${code(name)} is declared twice: as ${code(first)}, and again as ${code(again)}.`,
  consequence: () =>
    'expfmt (Pushgateway, textfile collector) and promtool refuse the whole dump. Prometheus goes by the last TYPE line; client_python takes the dump too.',
  fix: () => 'Write one TYPE line for each family, before its first sample.',
};
