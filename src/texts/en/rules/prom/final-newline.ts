import type { RuleText } from '../../../say.ts';

export const finalNewline: RuleText = {
  title: 'The last line ends with a line feed',
  sentence: () => 'The last line has no line feed at its end.',
  consequence: () =>
    'expfmt (Pushgateway, textfile collector) and promtool refuse the whole dump: "unexpected end of input stream". Prometheus takes it. A dump that was cut inside its last number looks the same, and its wrong value would be stored.',
  fix: () => 'Write a line feed after every line, the last one included.',
};
