import type { RuleText } from '../../../say.ts';

export const utf8Names: RuleText = {
  title: 'OpenMetrics 1.0 has no quoted names',
  sentence: ({ fault, text }, { code }) =>
    fault === 'quoted-label-name' || fault === 'quoted-label-legacy'
      ? `The label name ${code(text)} is written in quotes.`
      : `The metric name ${code(text)} is written in quotes.`,
  consequence: () =>
    'Prometheus before 3.0 refuses the whole dump. Prometheus 3 and client_python read the name: it is an extension that a scraper asks for in its Accept header.',
  fix: (_params, { code }) =>
    `Send quoted names only to those that ask for ${code('escaping=allow-utf-8')}; to all others escape them, for instance with underscores.`,
};
