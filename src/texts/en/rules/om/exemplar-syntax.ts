import type { RuleText } from '../../../say.ts';

const WHAT: Readonly<Record<string, string>> = {
  'exemplar-syntax': 'Something after # is no exemplar',
  'exemplar-labels': 'The labels are wrong in an exemplar',
  'exemplar-blank': 'There is a blank too many or too few in an exemplar',
  'exemplar-value': 'The value is missing or no number in an exemplar',
  'exemplar-timestamp': 'The timestamp is no finite number in an exemplar',
  'exemplar-twice': 'There are two exemplars on one line',
  'inline-comment': 'A comment follows the sample',
};

export const exemplarSyntax: RuleText = {
  title: 'An exemplar is written # {labels} value, with a timestamp if need be',
  sentence: ({ fault, name }, { code }) => {
    const of = name === '' ? '' : ` of ${code(name)}`;
    return `${WHAT[String(fault)] ?? 'The exemplar is not written as the format asks'}${of}.`;
  },
  consequence: () => 'Prometheus and client_python refuse the whole dump.',
  fix: (_params, { code }) =>
    `Write ${code('# {trace_id="…"} 0.5 1700000000.123')} after the value, with exactly one space between the parts; the timestamp in seconds may be left out.`,
};
