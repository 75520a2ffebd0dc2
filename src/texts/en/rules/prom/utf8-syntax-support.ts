import type { RuleText } from '../../../say.ts';

export const utf8SyntaxSupport: RuleText = {
  title: 'Quoted names go only to those who ask for them',
  sentence: ({ fault, text }, { code }) => {
    switch (fault) {
      case 'quoted-label-name':
        return `The label name ${code(text)} is quoted.`;
      case 'quoted-label-legacy':
        return `The label name ${code(text)} is quoted, though it need not be.`;
      case 'quoted-name-legacy':
      case 'meta-quoted-legacy':
        return `The metric name ${code(text)} is quoted, though it need not be.`;
      default:
        return `The metric name ${code(text)} is quoted.`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'quoted-name-legacy':
      case 'quoted-label-legacy':
      case 'meta-quoted-legacy':
        return 'Prometheus 2.42 refuses the whole dump. All others take it.';
      default:
        return 'Prometheus 2 and promtool refuse the whole dump. Prometheus 3, expfmt and client_python take it.';
    }
  },
  fix: (_params, { code }) =>
    `Serve quoted names only when the Accept header says ${code('escaping=allow-utf-8')}, and escaped ones otherwise.`,
};
