import type { RuleText } from '../../../say.ts';

export const crlf: RuleText = {
  title: 'Lines end with a line feed alone',
  sentence: () => 'Lines end with a carriage return and a line feed instead of a line feed alone.',
  consequence: () =>
    'Prometheus refuses the whole dump, and so do expfmt (Pushgateway, textfile collector) and promtool. client_python takes it.',
  fix: (_params, { code }) =>
    `Write ${code('\\n')} alone. A file that went through a Windows tool can be converted with ${code('dos2unix')}.`,
};
