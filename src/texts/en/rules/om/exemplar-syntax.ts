import type { RuleText } from '../../../say.ts';

export const exemplarSyntax: RuleText = {
  title: 'An exemplar is written # {labels} value, with a timestamp if need be',
  sentence: ({ fault, name }, { code }) => {
    const of = name === '' ? '' : ` of ${code(name)}`;
    switch (fault) {
      case 'exemplar-labels':
        return `The labels of an exemplar${of} are not written as the format asks.`;
      case 'exemplar-blank':
        return `An exemplar${of} has a blank too many or too few.`;
      case 'exemplar-value':
        return `An exemplar${of} has no value, or one that is no number.`;
      case 'exemplar-timestamp':
        return `An exemplar${of} has a timestamp that is no finite number.`;
      case 'exemplar-twice':
        return `A sample${of} has two exemplars.`;
      case 'inline-comment':
        return `A comment follows a sample${of}.`;
      default:
        return `What follows ${code('#')} behind a sample${of} is no exemplar.`;
    }
  },
  consequence: () => 'Prometheus and client_python refuse the whole dump.',
  fix: (_params, { code }) =>
    `Write ${code('# {trace_id="…"} 0.5 1700000000.123')} after the value, with exactly one space between the parts; the timestamp in seconds may be left out.`,
};
