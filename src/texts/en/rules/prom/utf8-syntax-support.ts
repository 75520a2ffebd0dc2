import type { RuleText } from '../../../say.ts';

export const utf8SyntaxSupport: RuleText = {
  title: 'Quoted names go only to those who ask for them',
  sentence: ({ text }, { code }) => `A metric or label name is quoted: ${code(`"${text ?? ''}"`)}.`,
  consequence: () =>
    'Prometheus 2 and promtool refuse the whole dump. Prometheus 3, expfmt and client_python take it.',
  fix: (_params, { code }) =>
    `Serve quoted names only when the Accept header says ${code('escaping=allow-utf-8')}, and escaped ones otherwise.`,
};
